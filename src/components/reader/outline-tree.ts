import type { Heading } from '../../model/plan.ts'

export type OutlineEntry = {
  readonly heading: Heading
  /** Unofficial English of the heading, if there is one. */
  readonly translation: string | undefined
  readonly children: readonly OutlineEntry[]
}

/** The headings as a tree by their parents, with the English a person gave each. */
export function outlineTree(
  headings: readonly Heading[],
  translations: Readonly<Record<string, string>>,
  parent: string | null = null,
): readonly OutlineEntry[] {
  return headings
    .filter((heading) => heading.parent === parent)
    .map((heading) => ({
      heading,
      translation: translations[heading.text],
      children: outlineTree(headings, translations, heading.id),
    }))
}
