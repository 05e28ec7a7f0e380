import type { Theme } from '../model/theme.ts'
import type { IndexedHeading, IndexedPassage } from './document.ts'
import { termFinder } from './figures/themes/term-finder.ts'

/** Theme ids of each passage in display order: by its own words, and by the words of the headings above it. */
export function codeThemes(
  passages: readonly IndexedPassage[],
  headings: readonly IndexedHeading[],
  themes: readonly Theme[],
): ReadonlyMap<string, readonly string[]> {
  const order = themes.map(({ id }) => id)
  const inText = termFinder(themes)
  const inHeading = termFinder(themes.map((theme) => ({ ...theme, terms: theme.heading_terms })))
  const byHeading = new Map(headings.map(({ id, text }) => [id, inHeading(text).map(({ theme }) => theme)]))
  return new Map(
    passages.map(({ id, text, heading_path }) => {
      if (responsibleUnits.test(text)) return [id, []]
      const found = new Set([
        ...inText(text).map(({ theme }) => theme),
        ...heading_path.flatMap((heading) => byHeading.get(heading) ?? []),
      ])
      return [id, order.filter((theme) => found.has(theme))]
    }),
  )
}

/** `（责任单位：市卫健委、市发改委）` says who acts, not what on. */
const responsibleUnits = /^[(（]?(责任|牵头|配合|参加)(单位|部门)[:：]/
