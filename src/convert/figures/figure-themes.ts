import type { Theme } from '../../model/theme.ts'
import { termFinder } from './term-finder.ts'
import type { TermHit } from './term-finder.ts'

/** The texts a figure's themes are read from, nearest first. */
export type ThemeSources = {
  readonly measure: string
  readonly quote: string
  /** The passage up to the value. */
  readonly before: string
  readonly passageThemes: readonly string[]
  readonly headings: readonly string[]
}

/** Makes a function that gives a figure's themes, main theme first. */
export function figureThemes(themes: readonly Theme[]): (sources: ThemeSources) => readonly string[] {
  const inText = termFinder(themes)
  const core = new Set(themes.filter((theme) => theme.core).map(({ id }) => id))
  const inHeading = termFinder(
    themes.map((theme) => ({ ...theme, terms: [...theme.heading_terms, ...theme.terms] })),
  )
  return ({ measure, quote, before, passageThemes, headings }) => {
    const scores = new Map<string, number>()
    const add = (hits: readonly TermHit[], weight: number): void => {
      for (const [theme, length] of longestOf(hits))
        scores.set(theme, (scores.get(theme) ?? 0) + weight * length)
    }
    const measured = inText(measure)
    add(measured, 3)
    // A Chinese noun phrase ends in its head: 公立医院药占比 is about medicines.
    for (const theme of new Set(measured.map((hit) => hit.theme)))
      scores.set(
        theme,
        (scores.get(theme) ?? 0) +
          headWeight * (core.has(theme) ? 1 : endOf(measured, theme) / measure.length),
      )
    add(inText(quote), 1)
    if (scores.size === 0) {
      for (const theme of passageThemes) scores.set(theme, 1)
      // 重点人群签约率…,规范管理率…: what is not named is what was last spoken of.
      const near = inText(before).at(-1)
      if (near !== undefined) scores.set(near.theme, 3)
    }
    for (const heading of headings.slice(-2))
      for (const { theme } of inHeading(heading))
        if (scores.has(theme) || scores.size === 0) scores.set(theme, (scores.get(theme) ?? 0) + 2)
    const order = themes.map(({ id }) => id)
    return [...scores]
      .sort(([one, a], [other, b]) => b - a || order.indexOf(one) - order.indexOf(other))
      .slice(0, 3)
      .map(([theme]) => theme)
  }
}

/** What the head of a measure weighs in characters; the core themes are narrow, so that their words tell wherever they stand. */
const headWeight = 4
const endOf = (hits: readonly TermHit[], wanted: string): number =>
  Math.max(...hits.filter(({ theme }) => theme === wanted).map(({ end }) => end))

/** Characters of each theme's longest word in a text: a longer word says more. */
function longestOf(hits: readonly TermHit[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const { theme, start, end } of hits) longest.set(theme, Math.max(longest.get(theme) ?? 0, end - start))
  return longest
}
