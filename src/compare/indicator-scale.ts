import { itemsWith } from '../lib/items-with.ts'
import type { Benchmark } from '../model/benchmark.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Theme } from '../model/theme.ts'
import { derivedValues, mayJoin, type DerivedValue } from './derived-values.ts'
import { measuredIn } from './measured.ts'
import { withoutRestatements } from './restatements.ts'
import { shareScale, type Scale } from './share-scale.ts'

/** Everything that may be drawn on one indicator's axis, and what may not, with the reason. */
export type IndicatorScale = {
  readonly indicator: Indicator
  readonly scale: Scale<Figure>
  /** Rates this site computes; drawn as such, never as figures. */
  readonly derived: readonly DerivedValue[]
  /** Outside yardsticks of the same indicator. */
  readonly benchmarks: readonly Benchmark[]
}

type ScaleInput = Pick<Dataset, 'plans' | 'indicators' | 'figures' | 'benchmarks'>

/**
 * The scale of one indicator over all documents; the targets lead, so that they decide what shares the axis.
 * A yearly rate is no level, so it stands on no scale of levels.
 */
export function indicatorScale(dataset: ScaleInput, indicator: Indicator): IndicatorScale {
  const levels = itemsWith(dataset.figures, 'indicator', indicator.id).filter(
    ({ value, kind }) => value !== null && (kind === 'target' || kind === 'baseline'),
  )
  const targetsFirst = withoutRestatements(levels).toSorted(
    (a, b) => Number(b.kind === 'target') - Number(a.kind === 'target'),
  )
  const scale = shareScale(targetsFirst, measuredIn(dataset))
  const joining = mayJoin(scale.together.map(measuredIn(dataset))) ? derivedValues(dataset) : []
  return {
    indicator,
    scale,
    derived: joining.filter((derived) => derived.indicator === indicator.id),
    benchmarks: dataset.benchmarks.filter((benchmark) => benchmark.indicator === indicator.id),
  }
}

/** Whether a scale is worth a chart: something stated on it, and two or more values, derived ones counted. */
export const hasChart = ({ scale, derived }: Pick<IndicatorScale, 'scale' | 'derived'>): boolean =>
  scale.together.length > 0 && scale.together.length + derived.length > 1

/** Every figure of an indicator, cities in order and each as its document runs. */
export function inCityOrder(
  { cities, figures }: Pick<Dataset, 'cities' | 'figures'>,
  { id }: Pick<Indicator, 'id'>,
): readonly Figure[] {
  const own = itemsWith(figures, 'indicator', id)
  return cities.flatMap((city) => itemsWith(own, 'city', city.id))
}

/**
 * The scales of a theme worth a chart: two or more values (derived ones count) on one axis. Headline indicators
 * come first; a count of one place stays a table row, because counts of two places share no scale.
 */
export function themeScales(
  dataset: ScaleInput,
  theme: Pick<Theme, 'id' | 'headline'>,
): readonly IndicatorScale[] {
  const rank = ({ id }: Indicator): number =>
    theme.headline.includes(id) ? theme.headline.indexOf(id) : theme.headline.length
  return dataset.indicators
    .filter((indicator) => indicator.theme === theme.id)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((indicator) => indicatorScale(dataset, indicator))
    .filter(hasChart)
}
