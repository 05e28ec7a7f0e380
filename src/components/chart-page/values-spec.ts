import { type IndicatorScale } from '../../compare/indicator-scale.ts'
import { measuredIn } from '../../compare/measured.ts'
import { formatPlain } from '../../i18n/format-number.ts'
import { localized } from '../../i18n/localized.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { unitAfterMeasure } from '../../i18n/units.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Indicator } from '../../model/indicator.ts'
import { lookupsOf } from '../lookups.ts'
import { benchmarkLine, chartKey, derivedRow, figureRow, startsAtZero } from '../theme/chart-rows.ts'
import { noRanking } from './no-ranking.ts'
import type { ChartSpec } from './spec-type.ts'
import { absentees, tellByYear } from './spec-words.ts'

/** The values that share the scale of one indicator, derived ones as such, and the country's targets as lines. */
export function valuesSpec(dataset: Dataset, drawn: IndicatorScale, locale: Locale): ChartSpec {
  const t = translator(locale)
  const { city } = lookupsOf(dataset)
  const { indicator, scale, derived } = drawn
  const title = localized(indicator, 'name', locale)
  const rows = [
    ...scale.together.flatMap((figure) => figureRow(figure, city(figure.city), locale) ?? []),
    ...derived.map((value) => derivedRow(value, city(value.city), locale)),
  ]
  const values = [...scale.together, ...derived.map(({ from }) => from)].map(measuredIn(dataset))
  const yardsticks = drawn.benchmarks.filter(
    ({ place_en, kind }) => place_en === 'China' && kind === 'target',
  )
  const benchmarks = yardsticks.map((benchmark) => benchmarkLine(benchmark, locale))
  const sources = yardsticks.map((benchmark) =>
    t('chart.benchmark.source', {
      place: localized(benchmark, 'place', locale),
      source: localized(benchmark, 'source', locale),
    }),
  )
  const named = [...dataset.figures.filter((figure) => figure.indicator === indicator.id), ...derived]
  const absent = absentees(dataset, named, { locale, themes: [indicator.theme], lacking: 'measure' })
  const items = [
    ...rows.map(({ label, valueText: value, noteText: note }) =>
      t('chart.describe.item', { city: label, value, note }),
    ),
    ...benchmarks.map(({ text }) => text),
  ]
  return {
    kind: 'values',
    ...{ title, rows, description: tellByYear(title, items, locale) },
    caption: `${noRanking(values, locale)}${chartKey(rows, locale)}${absent}${sources.join('')}`,
    unit: unitOf(indicator, locale),
    options: {
      benchmarks,
      fromZero: startsAtZero(indicator),
      breakNote: startsAtZero(indicator) ? undefined : t('chart.break'),
      noYearText: t('year.unknown'),
      formatTick: formatPlain,
    },
  }
}

/** The unit of an indicator as it stands over a chart, under the measure's name; null where the name has said it all. */
export function unitOf(indicator: Indicator, locale: Locale): string | null {
  const unit = unitAfterMeasure(indicator.unit, localized(indicator, 'name', locale), locale).after
  return unit === '' ? null : translator(locale)('chart.unit', { unit })
}
