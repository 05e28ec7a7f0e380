import { itemsWith } from '../lib/items-with.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Theme } from '../model/theme.ts'
import { derivedValues, mayJoin, type DerivedValue } from './derived-values.ts'
import { measuredIn } from './measured.ts'
import { statementToShow } from './restatements.ts'
import { scaleGroups } from './scale-groups.ts'
import { leadFigure } from './theme-answers.ts'

/** One measure in two or more places on one scale: the figure each document leads with, and rates this site derived. */
export type SharedMeasure = {
  readonly indicator: Indicator
  readonly figures: readonly Figure[]
  readonly derived: readonly DerivedValue[]
}

type Measures = Pick<Dataset, 'plans' | 'indicators' | 'figures' | 'benchmarks'>

/**
 * The measures two or more places give under a theme, whatever figure the theme leads with: headline ones first,
 * then the theme's own, then those of other themes.
 */
export function sharedMeasures(dataset: Measures, theme: Leading): readonly SharedMeasure[] {
  const rank = ({ id, theme: of }: Indicator): number =>
    theme.headline.includes(id) ? theme.headline.indexOf(id) : theme.headline.length + Number(of !== theme.id)
  return dataset.indicators
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((indicator) => sharedOf(dataset, theme, indicator))
}

type Leading = Pick<Theme, 'id' | 'headline'>

function sharedOf(dataset: Measures, theme: Leading, indicator: Indicator): readonly SharedMeasure[] {
  const valued = itemsWith(dataset.figures, 'indicator', indicator.id).filter(
    ({ value, themes }) => value !== null && themes.includes(theme.id),
  )
  if (valued.length === 0) return []
  const leads = dataset.plans.flatMap(({ id }) => {
    const own = valued.filter(({ plan }) => plan === id)
    const lead = leadFigure(own, theme)
    return lead ? [statementToShow(own, lead)] : []
  })
  return scaleGroups(dataset, leads)
    .map((figures) => ({ indicator, figures, derived: derivedBeside(dataset, indicator, figures) }))
    .filter(({ figures, derived }) => new Set([...figures, ...derived].map(({ city }) => city)).size > 1)
}

function derivedBeside(
  dataset: Measures,
  { id, rate_of }: Indicator,
  figures: readonly Figure[],
): readonly DerivedValue[] {
  if (!rate_of || !mayJoin(figures.map(measuredIn(dataset)))) return []
  return derivedValues(dataset).filter(({ indicator }) => indicator === id)
}
