import { extent } from 'd3'
import type { YearLane } from '../../charts/year-columns.ts'
import { isLong, placesThatFit } from '../../compare/page-room.ts'
import { ofPlaces } from '../../compare/side-by-side.ts'
import { timelineSpan, yearCounts } from '../../compare/year-counts.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import type { City } from '../../model/city.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Figure } from '../../model/figure.ts'
import { contextOf } from '../context.ts'
import { timelineLanes } from '../theme/chart-rows.ts'
import type { ChartSpec } from './spec-type.ts'
import { absentees, lookOf, tellByYear } from './spec-words.ts'

type LaneWords = {
  readonly title: string
  readonly locale: Locale
}
type TimelineWords = LaneWords & {
  /** The themes its figures are of. */
  readonly themes: readonly string[]
}

/** Dated figures in lanes, one per place. A theme's own axis ends with its figures. */
export function timelineSpec(
  dataset: Dataset,
  dated: readonly Figure[],
  {
    title,
    locale,
    themes,
    years = spanOf(dated),
  }: TimelineWords & {
    readonly years?: readonly [number, number]
  },
): ChartSpec {
  const lanes = timelineLanes(dataset, dated, locale)
  const items = lanes.flatMap(({ label, items }) => items.map(({ year, text }) => `${label} ${year} ${text}`))
  return {
    ...{ kind: 'timeline', title, unit: null, lanes, years, description: tellByYear(title, items, locale) },
    caption: `${translator(locale)('chart.timeline.key')}${absentees(dataset, dated, { locale, themes, lacking: 'dated' })}`,
  }
}

/** The same over several themes: of more figures than one drawing can name the first places, which it says. */
export function coreTimelineSpec(
  dataset: Dataset,
  dated: readonly Figure[],
  words: TimelineWords & { readonly years: readonly [number, number] },
): ChartSpec {
  const shown = placesThatFit(dataset.cities, dated)
  if (shown.length === dataset.cities.length) return timelineSpec(dataset, dated, words)
  const drawn = ofPlaces(dataset, shown)
  const spec = timelineSpec(
    drawn,
    dated.filter(({ city }) => shown.some(({ id }) => id === city)),
    words,
  )
  const counts = { n: shown.length, total: dataset.cities.length }
  return { ...spec, caption: `${translator(words.locale)('chart.first', counts)}${spec.caption}` }
}

/** How many figures each of the places dates to each year. */
export function yearsSpec(
  dataset: Pick<Dataset, 'figures'>,
  cities: readonly City[],
  { title, locale }: LaneWords,
): ChartSpec {
  const t = translator(locale)
  const { href } = contextOf(locale)
  const { figures } = dataset
  const lanes = cities.map((city): YearLane => ({
    ...lookOf(city, locale),
    columns: yearCounts(figures.filter((figure) => figure.city === city.id)).map(
      ({ year, reached, due }) => ({
        ...{ year, reached: reached.length, due: due.length },
        href: href(isLong(dataset) ? `/cities/${city.id}/#deadlines` : `/timeline/#${city.id}-${year}`),
      }),
    ),
  }))
  const items = lanes.flatMap(({ label, columns }) =>
    columns.map(({ year, reached, due }) => t('timeline.years.told', { city: label, year, reached, due })),
  )
  return {
    ...{ kind: 'years', title, unit: null, lanes, years: timelineSpan(figures) },
    ...{ caption: t('timeline.years.key'), description: tellByYear(title, items, locale) },
  }
}

function spanOf(dated: readonly Figure[]): readonly [first: number, last: number] {
  const [first = 0, last = 0] = extent(dated, ({ year }) => year)
  return [first, last]
}
