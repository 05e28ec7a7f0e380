import type { Measured } from '../../compare/scope-group.ts'
import type { ThemeAnswer } from '../../compare/theme-answers.ts'
import type { City } from '../../model/city.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Figure } from '../../model/figure.ts'

export type Compared = Measured & { readonly city: City; readonly figure: Figure }
export type ComparedPair = { readonly a: Compared; readonly b: Compared }

/** Every two leading figures of a theme, in city order. */
export function comparedPairs(dataset: Dataset, answers: readonly ThemeAnswer[]): readonly ComparedPair[] {
  const compared = answers.flatMap(({ city, plan, lead }): Compared[] =>
    lead && lead.value !== null
      ? [{ city, plan, figure: lead, indicator: dataset.indicators.find(({ id }) => id === lead.indicator) }]
      : [],
  )
  return compared.flatMap((a, index) => compared.slice(index + 1).map((b) => ({ a, b })))
}
