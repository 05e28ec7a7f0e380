import type { City } from '../model/city.ts'
import type { Coverage } from '../model/coverage.ts'
import type { PublishedPassage } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import type { Theme } from '../model/theme.ts'

export type CoverageInput = {
  readonly cities: readonly City[]
  readonly themes: readonly Theme[]
  readonly passages: readonly PublishedPassage[]
  readonly figures: readonly Figure[]
  /** The documents' own texts by city, withheld ones too: what was searched. */
  readonly texts: ReadonlyMap<string, string>
}

/** One cell per city and theme: quantified, mentioned or not stated, with its evidence and the words searched for. */
export function coverageOf({ cities, themes, passages, figures, texts }: CoverageInput): readonly Coverage[] {
  const figureIds = groupByCell(figures)
  const passageIds = groupByCell(passages)
  return cities.flatMap(({ id: city }) =>
    themes.map(({ id: theme, terms }): Coverage => {
      const cell = cellKey(city, theme)
      const found = { figures: figureIds.get(cell) ?? [], passages: passageIds.get(cell) ?? [] }
      const state =
        found.figures.length > 0 ? 'quantified' : found.passages.length > 0 ? 'mentioned' : 'not-stated'
      return {
        city,
        theme,
        state,
        ...found,
        terms_searched: state === 'not-stated' ? termsNotIn(terms, texts.get(city) ?? '') : terms,
      }
    }),
  )
}

/**
 * Words a reader can search for in vain. A word that does occur, but in another sense (民营医院 in a sentence on
 * reporting epidemics), was set aside by the theme's exclusions and is no evidence of silence. A word that holds
 * another of them (家庭医生签约 beside 家庭医生) cannot occur where that one does not.
 */
function termsNotIn(terms: readonly string[], text: string): readonly string[] {
  const missing = terms.filter((term) => !text.includes(term))
  return missing.filter((term) => !missing.some((other) => other !== term && term.includes(other)))
}

const cellKey = (city: string, theme: string): string => `${city} ${theme}`

function groupByCell(
  items: readonly { id: string; city: string; themes: readonly string[] }[],
): Map<string, string[]> {
  const cells = new Map<string, string[]>()
  for (const { id, city, themes } of items) {
    for (const theme of themes) {
      const ids = cells.get(cellKey(city, theme))
      if (ids) ids.push(id)
      else cells.set(cellKey(city, theme), [id])
    }
  }
  return cells
}
