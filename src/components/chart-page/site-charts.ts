import { themeSummary, type ThemeSummary } from '../../compare/theme-summary.ts'
import { hasChart, indicatorScale, themeScales, type IndicatorScale } from '../../compare/indicator-scale.ts'
import type { Locale } from '../../i18n/locales.ts'
import { localized } from '../../i18n/localized.ts'
import { translator } from '../../i18n/translate.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Theme } from '../../model/theme.ts'

/** A chart with an address of its own. */
export type SiteChart =
  | { readonly kind: 'indicator'; readonly id: string; readonly scale: IndicatorScale }
  | {
      readonly kind: 'summary'
      readonly id: string
      readonly theme: Theme
      readonly summary: ThemeSummary
    }
  | { readonly kind: 'theme-wording'; readonly id: string; readonly theme: Theme }
  | { readonly kind: 'timeline'; readonly id: string; readonly theme: Theme }
  | { readonly kind: 'years'; readonly id: 'years' }
  | { readonly kind: 'core'; readonly id: 'core-themes' }
  | { readonly kind: 'wording'; readonly id: 'wording' }
  | { readonly kind: 'coverage'; readonly id: 'coverage' }

const known = new WeakMap<Dataset, readonly SiteChart[]>()

/** Every chart of the site: those of measures first, then of themes, then the overviews. */
export function siteCharts(dataset: Dataset): readonly SiteChart[] {
  const charts = known.get(dataset) ?? listCharts(dataset)
  known.set(dataset, charts)
  return charts
}

function listCharts(dataset: Dataset): readonly SiteChart[] {
  const indicators = dataset.themes
    .flatMap((theme) => dataset.indicators.filter((indicator) => indicator.theme === theme.id))
    .map((indicator) => indicatorScale(dataset, indicator))
    .filter(hasChart)
    .map((scale): SiteChart => ({ kind: 'indicator', id: scale.indicator.id, scale }))
  const timelines = dataset.themes
    .filter((theme) => hasTimeline(dataset, theme))
    .map((theme): SiteChart => ({ kind: 'timeline', id: timelineId(theme), theme }))
  const briefs = dataset.themes.filter(({ core }) => core).map((theme) => briefChart(dataset, theme))
  const overviews: readonly SiteChart[] = [
    { kind: 'coverage', id: 'coverage' },
    { kind: 'years', id: 'years' },
    { kind: 'core', id: 'core-themes' },
    { kind: 'wording', id: 'wording' },
  ]
  return [...indicators, ...briefs, ...timelines, ...overviews]
}

/** The small chart of a theme: its values where two share a scale, else how firmly its figures are worded. */
export function briefChart(dataset: Dataset, theme: Theme): SiteChart {
  const summary = themeSummary(dataset, theme)
  return summary
    ? { kind: 'summary', id: `summary-${theme.id}`, theme, summary }
    : { kind: 'theme-wording', id: `wording-${theme.id}`, theme }
}

/** A theme none of whose measures has a chart shows the years of its figures instead. */
export const hasTimeline = (dataset: Dataset, theme: Theme): boolean =>
  themeScales(dataset, theme).length === 0 && datedFigures(dataset, theme).length > 1

export const timelineId = ({ id }: Pick<Theme, 'id'>): string => `timeline-${id}`

/** The dated figures whose main theme it is. */
export const datedFigures = ({ figures }: Pick<Dataset, 'figures'>, { id }: Pick<Theme, 'id'>) =>
  figures.filter(({ themes, year }) => themes[0] === id && year !== null)

/** What a chart is called. */
export function chartTitle(chart: SiteChart, locale: Locale): string {
  const t = translator(locale)
  switch (chart.kind) {
    case 'indicator':
      return localized(chart.scale.indicator, 'name', locale)
    case 'summary': {
      const [theme, indicator] = [chart.theme, chart.summary.indicator].map((each) =>
        localized(each, 'name', locale),
      )
      return t('chart.summary', { theme: theme ?? '', indicator: indicator ?? '' })
    }
    case 'theme-wording':
      return t('chart.wording', { theme: localized(chart.theme, 'name', locale) })
    case 'timeline':
      return `${localized(chart.theme, 'name', locale)}${t('label.colon')}${t('chart.timeline')}`
    case 'years':
      return t('timeline.years')
    case 'core':
      return t('timeline.core')
    case 'wording':
      return t('wording.chart')
    case 'coverage':
      return t('chart.coverage')
    default:
      return chart satisfies never
  }
}

/** The page whose argument the chart is part of. */
export function chartHome(chart: SiteChart): string {
  switch (chart.kind) {
    case 'indicator':
      return `/indicators/${chart.id}/`
    case 'summary':
    case 'theme-wording':
    case 'timeline':
      return `/themes/${chart.theme.id}/`
    case 'years':
    case 'core':
      return '/timeline/'
    case 'wording':
      return '/wording/'
    case 'coverage':
      return '/#coverage'
    default:
      return chart satisfies never
  }
}
