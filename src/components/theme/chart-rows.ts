import type { ChartBenchmark, ChartRow } from '../../charts/chart-row.ts'
import type { TimelineItem, TimelineLane } from '../../charts/timeline-type.ts'
import type { DerivedValue } from '../../compare/derived-values.ts'
import { formatValue, type Valued } from '../../i18n/format-value.ts'
import { localized } from '../../i18n/localized.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { lowerFirst } from '../../lib/lower-first.ts'
import type { Benchmark } from '../../model/benchmark.ts'
import type { City } from '../../model/city.ts'
import type { Dataset } from '../../model/dataset.ts'
import { evidencePath } from '../../model/evidence-path.ts'
import type { Figure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import { contextOf } from '../context.ts'
import { derivedFrom, derivedText } from '../figure/derived-text.ts'
import { measureOf, valueDoubt, whenOf, yearDoubt } from '../figure/describe-figure.ts'

/** A figure as a row of a chart, its texts in the page's language; undefined without a value. */
export function figureRow(figure: Figure, city: City, locale: Locale): ChartRow | undefined {
  if (figure.value === null) return undefined
  return {
    ...placeOf(figure, city, locale),
    value: figure.value,
    valueTo: figure.value_to,
    valueText: bareValue(figure, locale) + valueDoubt(figure, locale),
    noteText: whenOf(figure, locale),
    year: figure.year,
  }
}

/** A rate this site computed, as a row of a chart, with its formula where figures have their kind. */
export function derivedRow(derived: DerivedValue, city: City, locale: Locale): ChartRow {
  const { from, value, indicator } = derived
  return {
    ...placeOf(from, city, locale),
    id: `derived-${city.id}-${indicator}`,
    role: 'derived',
    value: Number(value.toPrecision(3)),
    valueTo: null,
    valueText: derivedText(derived, locale),
    noteText: derivedFrom(derived, locale),
    year: from.year,
  }
}

/** A benchmark as a labelled hairline. */
export const benchmarkLine = (benchmark: Benchmark, locale: Locale): ChartBenchmark => ({
  id: benchmark.id,
  value: benchmark.value,
  year: benchmark.year,
  text: translator(locale)(`chart.benchmark.${benchmark.kind === 'target' ? 'target' : 'achieved'}`, {
    place: localized(benchmark, 'place', locale),
    value: bareValue({ ...benchmark, value_to: null }, locale),
    year: benchmark.year,
  }),
})

/** One lane per city with the dated figures given, cities in order, a city's figures by theme and place in the document. */
export function timelineLanes(
  dataset: Dataset,
  figures: readonly Figure[],
  locale: Locale,
): readonly TimelineLane[] {
  const themes = dataset.themes.map(({ id }) => id)
  const themeOf = (figure: Figure): number => Math.min(...figure.themes.map((id) => themes.indexOf(id)))
  const sorted = figures.toSorted((a, b) => themeOf(a) - themeOf(b) || a.start - b.start)
  return dataset.cities.flatMap((city) => {
    const items = sorted
      .filter((figure) => figure.city === city.id)
      .flatMap((figure): readonly TimelineItem[] => {
        if (figure.year === null) return []
        const value = formatValue(figure, locale)
        const { text: measure } = measureOf(figure, locale)
        return [
          {
            ...placeOf(figure, city, locale),
            year: figure.year,
            text:
              (value === null ? measure : `${measure} ${value}${valueDoubt(figure, locale)}`) +
              yearDoubt(figure, locale),
          },
        ]
      })
    return items.length === 0 ? [] : [{ city: city.id, label: localized(city, 'name', locale), items }]
  })
}

/** Whether an axis of this indicator starts at zero: every amount and share, but not an age. */
export const startsAtZero = ({ unit }: Indicator): boolean => unit !== '岁'

const placeOf = (figure: Figure, city: City, locale: Locale) => ({
  id: figure.id,
  city: city.id,
  label: localized(city, 'name', locale),
  role: figure.kind === 'baseline' ? ('baseline' as const) : ('target' as const),
  comparator: figure.comparator ?? ('eq' as const),
  commitment: figure.commitment,
  mark: city.mark,
  hue: city.hue,
  href: contextOf(locale).href(evidencePath(figure)),
})

/** The value without its unit, which the axis names; a per cent sign stays, it belongs to the number. */
function bareValue(figure: Valued, locale: Locale): string {
  const unit = figure.unit === '%' || figure.unit === '‰' ? figure.unit : null
  return formatValue({ ...figure, unit }, locale) ?? ''
}

/** What the marks of a chart mean, said only of those that occur in it. */
export function chartKey(rows: readonly ChartRow[], locale: Locale): string {
  const t = translator(locale)
  const has = (test: (row: ChartRow) => boolean): boolean => rows.some(test)
  const keys = [
    has(({ role }) => role === 'target') && t('chart.key.target'),
    has(({ role }) => role === 'baseline') && t('chart.key.baseline'),
    has(({ role, commitment }) => role === 'target' && commitment === 'aspirational') &&
      t('chart.key.aspirational'),
    has(({ role }) => role === 'derived') && t('chart.key.derived'),
    has(({ comparator }) => comparator === 'gte' || comparator === 'gt') && t('chart.key.lower'),
    has(({ comparator }) => comparator === 'lte' || comparator === 'lt') && t('chart.key.upper'),
  ]
  const told = keys.filter((key) => key !== false)
  return (
    told.map((key, index) => (index === 0 ? key : lowerFirst(key))).join(t('clause.separator')) +
    t('answer.end')
  )
}
