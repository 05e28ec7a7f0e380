import { timelineSpan } from '../../compare/year-counts.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Dataset } from '../../model/dataset.ts'
import { coverageSpec } from './coverage-spec.ts'
import { coreTimelineSpec, timelineSpec, yearsSpec } from './lane-specs.ts'
import { chartTitle, datedFigures, type SiteChart } from './site-charts.ts'
import type { ChartSpec } from './spec-type.ts'
import { summarySpec } from './summary-spec.ts'
import { valuesSpec } from './values-spec.ts'
import { themeWordingSpec, wordingSpec } from './wording-specs.ts'

const known = new WeakMap<Dataset, Map<string, ChartSpec>>()

/**
 * Makes the chart from the data; the same chart in the same language is made once. Values reach an axis only as
 * a scale of `indicatorScale` or `themeSummary`.
 */
export function specOf(dataset: Dataset, chart: SiteChart, locale: Locale): ChartSpec {
  const specs = known.get(dataset) ?? new Map<string, ChartSpec>()
  known.set(dataset, specs)
  const key = `${locale} ${chart.id}`
  const spec = specs.get(key) ?? makeSpec(dataset, chart, locale)
  specs.set(key, spec)
  return spec
}

function makeSpec(dataset: Dataset, chart: SiteChart, locale: Locale): ChartSpec {
  const title = chartTitle(chart, locale)
  switch (chart.kind) {
    case 'indicator':
      return valuesSpec(dataset, chart.scale, locale)
    case 'summary':
      return summarySpec(chart.summary, title, locale)
    case 'theme-wording':
      return themeWordingSpec(dataset, chart.theme, { title, locale })
    case 'timeline':
      return timelineSpec(dataset, datedFigures(dataset, chart.theme), {
        ...{ title, locale, themes: [chart.theme.id] },
      })
    case 'core': {
      const core = dataset.themes.filter((theme) => theme.core).map(({ id }) => id)
      const dated = dataset.figures.filter(
        ({ themes, year }) => year !== null && core.includes(themes[0] ?? ''),
      )
      return coreTimelineSpec(dataset, dated, {
        ...{ title, locale, themes: core, years: timelineSpan(dated) },
      })
    }
    case 'years':
      return yearsSpec(dataset, dataset.cities, { title, locale })
    case 'wording':
      return wordingSpec(dataset, title, locale)
    case 'coverage':
      return coverageSpec(dataset, title, locale)
    default:
      return chart satisfies never
  }
}
