import type { ChartRow, ValueAxisOptions } from '../../charts/chart-row.ts'
import type { TimelineLane } from '../../charts/timeline.ts'
import type { WordingRow } from '../../charts/wording-strip.ts'
import type { YearLane } from '../../charts/year-columns.ts'
import type { IndicatorScale } from '../../compare/indicator-scale.ts'
import { wordings } from '../../compare/wording.ts'
import { timelineSpan, yearCounts } from '../../compare/year-counts.ts'
import { formatPlain } from '../../i18n/format-number.ts'
import { localized } from '../../i18n/localized.ts'
import type { Locale } from '../../i18n/locales.ts'
import { nameOf } from '../../i18n/names.ts'
import { translator } from '../../i18n/translate.ts'
import { unitText } from '../../i18n/units.ts'
import type { City } from '../../model/city.ts'
import type { Dataset } from '../../model/dataset.ts'
import { commitments, type Figure } from '../../model/figure.ts'
import { contextOf } from '../context.ts'
import { lookupsOf } from '../lookups.ts'
import {
  benchmarkLine,
  chartKey,
  derivedRow,
  figureRow,
  startsAtZero,
  timelineLanes,
} from '../theme/chart-rows.ts'
import { chartTitle, datedFigures, type SiteChart } from './site-charts.ts'

type Common = {
  readonly title: string
  /** Unit of the values, where there is one. */
  readonly unit: string | null
  /** The chart in words. */
  readonly description: string
  /** What its marks mean. */
  readonly caption: string
}

/** A chart with its data and its words in one language; drawn on pages and in files from the same. */
export type ChartSpec = Common &
  (
    | { readonly kind: 'values'; readonly rows: readonly ChartRow[]; readonly options: ValueAxisOptions }
    | {
        readonly kind: 'timeline'
        readonly lanes: readonly TimelineLane[]
        readonly years: readonly [first: number, last: number]
      }
    | {
        readonly kind: 'years'
        readonly lanes: readonly YearLane[]
        readonly years: readonly [first: number, last: number]
      }
    | { readonly kind: 'wording'; readonly rows: readonly WordingRow[] }
  )

/** Makes the chart from the data. Values reach an axis only as a scale of `indicatorScale`. */
export function specOf(dataset: Dataset, chart: SiteChart, locale: Locale): ChartSpec {
  const title = chartTitle(chart, locale)
  switch (chart.kind) {
    case 'indicator':
      return valuesSpec(dataset, chart.scale, locale)
    case 'timeline': {
      const dated = datedFigures(dataset, chart.theme)
      return timelineSpec(dataset, dated, { title, locale, years: spanOf(dated) })
    }
    case 'core': {
      const core = dataset.themes.filter((theme) => theme.core)
      const dated = dataset.figures.filter(
        ({ themes, year }) => year !== null && core.some(({ id }) => id === themes[0]),
      )
      return timelineSpec(dataset, dated, { title, locale, years: timelineSpan(dated) })
    }
    case 'years':
      return yearsSpec(dataset, title, locale)
    case 'wording':
      return wordingSpec(dataset, title, locale)
    default:
      return chart satisfies never
  }
}

/** The values that share the scale of one indicator, derived ones as such, and the country's targets as lines. */
function valuesSpec(dataset: Dataset, drawn: IndicatorScale, locale: Locale): ChartSpec {
  const t = translator(locale)
  const { city } = lookupsOf(dataset)
  const { indicator, scale, derived } = drawn
  const title = localized(indicator, 'name', locale)
  const rows = [
    ...scale.together.flatMap((figure) => figureRow(figure, city(figure.city), locale) ?? []),
    ...derived.map((value) => derivedRow(value, city(value.city), locale)),
  ]
  const benchmarks = drawn.benchmarks
    .filter(({ place_en, kind }) => place_en === 'China' && kind === 'target')
    .map((benchmark) => benchmarkLine(benchmark, locale))
  const named = [...dataset.figures.filter((figure) => figure.indicator === indicator.id), ...derived]
  const items = [
    ...rows.map(({ label, valueText: value, noteText: note }) =>
      t('chart.describe.item', { city: label, value, note }),
    ),
    ...benchmarks.map(({ text }) => text),
  ]
  return {
    kind: 'values',
    ...{ title, rows, description: tell(title, items, locale) },
    caption: `${chartKey(rows, locale)}${absentees(dataset, named, locale)}`,
    unit: t('chart.unit', { unit: unitText(indicator.unit, locale).after || indicator.unit }),
    options: {
      benchmarks,
      fromZero: startsAtZero(indicator),
      breakNote: startsAtZero(indicator) ? undefined : t('chart.break'),
      noYearText: t('year.unknown'),
      formatTick: formatPlain,
    },
  }
}

type TimelineWords = {
  readonly title: string
  readonly locale: Locale
  readonly years: readonly [first: number, last: number]
}

function timelineSpec(
  dataset: Dataset,
  dated: readonly Figure[],
  { title, locale, years }: TimelineWords,
): ChartSpec {
  const lanes = timelineLanes(dataset, dated, locale)
  const items = lanes.flatMap(({ label, items }) => items.map(({ year, text }) => `${label} ${year} ${text}`))
  return {
    ...{ kind: 'timeline', title, unit: null, lanes, years, description: tell(title, items, locale) },
    caption: `${translator(locale)('chart.timeline.key')}${absentees(dataset, dated, locale)}`,
  }
}

function yearsSpec(dataset: Dataset, title: string, locale: Locale): ChartSpec {
  const t = translator(locale)
  const { href } = contextOf(locale)
  const lanes = dataset.cities.map((city): YearLane => ({
    ...lookOf(city, locale),
    columns: yearCounts(dataset.figures.filter((figure) => figure.city === city.id)).map(
      ({ year, reached, due }) => ({
        ...{ year, reached: reached.length, due: due.length },
        href: href(`/timeline/#${city.id}-${year}`),
      }),
    ),
  }))
  const items = lanes.flatMap(({ label, columns }) =>
    columns.map(({ year, reached, due }) => t('timeline.years.told', { city: label, year, reached, due })),
  )
  return {
    ...{ kind: 'years', title, unit: null, lanes, years: timelineSpan(dataset.figures) },
    ...{ caption: t('timeline.years.key'), description: tell(title, items, locale) },
  }
}

function wordingSpec(dataset: Dataset, title: string, locale: Locale): ChartSpec {
  const t = translator(locale)
  const { href } = contextOf(locale)
  const rows = wordings(dataset).map(({ city, counts }): WordingRow => ({
    ...lookOf(city, locale),
    ...counts,
    href: href(`/wording/#${city.id}`),
  }))
  const items = rows.map(
    (row) =>
      `${row.label} ${commitments.map((each) => `${nameOf('commitment', each, locale)} ${row[each]}`).join(t('list.separator'))}`,
  )
  return {
    ...{ kind: 'wording', title, unit: null, rows },
    ...{
      caption: t('wording.caption'),
      description: `${title}${t('label.colon')}${items.join(t('clause.separator'))}`,
    },
  }
}

const lookOf = (city: City, locale: Locale) => ({
  city: city.id,
  label: localized(city, 'name', locale),
  mark: city.mark,
  hue: city.hue,
})

const tell = (title: string, items: readonly string[], locale: Locale): string => {
  const t = translator(locale)
  return t('chart.describe', { title, items: items.join(t('clause.separator')) })
}

/** Places the chart shows nothing of are named: an empty place on paper is not read as silence. */
function absentees(
  { cities }: Pick<Dataset, 'cities'>,
  shown: readonly { readonly city: string }[],
  locale: Locale,
): string {
  const t = translator(locale)
  const absent = cities.filter(({ id }) => !shown.some(({ city }) => city === id))
  if (absent.length === 0) return ''
  if (absent.length > mostNamed) return t('chart.absent.many', { n: absent.length })
  const places = absent.map((city) => localized(city, 'name', locale)).join(t('list.separator'))
  return t('chart.absent', { places })
}

const mostNamed = 8

/** A theme's own axis ends with its figures. */
function spanOf(dated: readonly Figure[]): readonly [first: number, last: number] {
  const years = dated.flatMap(({ year }) => year ?? [])
  return [Math.min(...years), Math.max(...years)]
}
