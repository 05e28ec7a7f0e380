import { everyTwo } from '../lib/every-two.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import type { Bilingual } from '../model/language.ts'
import type { Theme } from '../model/theme.ts'
import { comparabilityOf } from './comparability.ts'
import { comparabilitySentence } from './comparability-sentence.ts'
import { asRate } from './derived-values.ts'
import { measuredIn, type Measured } from './measured.ts'
import { sharedMeasures, type SharedMeasure } from './shared-measures.ts'
import { themeAnswers, type ThemeAnswer } from './theme-answers.ts'

/** What is to be said of the values of two places. */
export type PlacePair = {
  /** Ids of the two places. */
  readonly cities: readonly [string, string]
  readonly sentence: Bilingual
}

/** A measure that two or more places give, and what is to be said of every two of them. */
export type JudgedMeasure = SharedMeasure & { readonly pairs: readonly PlacePair[] }

/** What a theme's figures allow: measures shared by places, and the leading figures that share none, with the reason. */
export type ThemeVerdicts = {
  readonly shared: readonly JudgedMeasure[]
  /** Leading figures of two places that state no measure of the theme both. */
  readonly apart: readonly (PlacePair & { readonly figures: readonly [Figure, Figure] })[]
}

/** Two places that state one measure both are not told that their leading figures, of other measures, differ. */
export function themeVerdicts(dataset: Dataset, theme: Theme): ThemeVerdicts {
  const measured = measuredIn(dataset)
  const shared = sharedMeasures(dataset, theme).map((measure) => judge(dataset, measure))
  const told = new Set(shared.flatMap(({ figures }) => everyTwo(figures).map(([a, b]) => pairKey(a, b))))
  const leads = themeAnswers(dataset, theme).flatMap(({ lead }) =>
    lead && lead.value !== null ? [lead] : [],
  )
  const apart = everyTwo(leads)
    .filter(([a, b]) => a.city !== b.city && !told.has(pairKey(a, b)))
    .filter(([a, b]) => comparabilityOf(measured(a), measured(b)).verdict === 'apart')
    .map(([a, b]) => ({
      cities: [a.city, b.city] as const,
      figures: [a, b] as const,
      sentence: comparabilitySentence(measured(a), measured(b)),
    }))
  return { shared, apart }
}

const pairKey = (a: Figure, b: Figure): string => [a.city, b.city].sort().join()

/**
 * What the documents of two places answer to a theme: with a measure both state, so that what may stand side by
 * side does; else each with the figure that leads it.
 */
export function pairAnswers(dataset: Dataset, theme: Theme): readonly ThemeAnswer[] {
  const answers = themeAnswers(dataset, theme)
  const shared = sharedMeasures(dataset, theme).find(({ figures }) => figures.length > 1)
  return answers.map((answer) => {
    const figure = shared?.figures.find(({ plan }) => plan === answer.plan.id)
    if (!figure || figure === answer.lead) return answer
    const figures = [...(answer.lead ? [answer.lead] : []), ...answer.others]
    return { ...answer, lead: figure, others: figures.filter((other) => other !== figure) }
  })
}

function judge(dataset: Dataset, measure: SharedMeasure): JudgedMeasure {
  const { indicator, figures, derived } = measure
  const measured = measuredIn(dataset)
  const rates = derived.map((each): Measured => ({
    ...measured(each.from),
    indicator,
    figure: asRate(each, indicator),
  }))
  const values = dataset.cities.flatMap(({ id }) =>
    [...figures.map(measured), ...rates].filter(({ figure }) => figure.city === id),
  )
  const pairs = everyTwo(values)
    .filter(([a, b]) => a.figure.city !== b.figure.city)
    .map(([a, b]) => ({
      cities: [a.figure.city, b.figure.city] as const,
      sentence: comparabilitySentence(a, b),
    }))
  return { ...measure, pairs }
}
