import type { APIRoute } from 'astro'
import { drawSheet } from '../../../components/chart-page/draw-sheet.ts'
import { specOf } from '../../../components/chart-page/chart-spec.ts'
import { siteCharts, type SiteChart } from '../../../components/chart-page/site-charts.ts'
import { sourceLine } from '../../../components/chart-page/source-line.ts'
import { svgFile } from '../../../components/chart-page/svg-file.ts'
import { sideBySide } from '../../../compare/side-by-side.ts'
import { getDataset } from '../../../content.ts'
import { localePaths, type Locale } from '../../../i18n/locales.ts'
import { pathFor } from '../../../i18n/paths.ts'
import { readCssVariables } from '../../../lib/css-variables.ts'
import css from '../../../styles/chart-file.css?raw'
import tokens from '../../../styles/tokens.css?raw'
import { siteRoot } from '../../../components/site-root.ts'

export async function getStaticPaths() {
  const charts = siteCharts(sideBySide(await getDataset()))
  return localePaths().flatMap(({ params, props }) =>
    charts.map((chart) => ({ params: { ...params, chart: chart.id }, props: { ...props, chart } })),
  )
}

/** `/charts/<chart>.svg`: the chart as a file, in light colours, with its source written under it. */
export const GET: APIRoute = async ({ props, site }) => {
  const { locale, chart } = props as { locale: Locale; chart: SiteChart }
  const dataset = sideBySide(await getDataset())
  const path = pathFor(locale, `/charts/${chart.id}/`, siteRoot)
  const markup = await drawSheet(specOf(dataset, chart, locale), {
    ...{ id: chart.id, css },
    source: sourceLine(dataset, site ? new URL(path, site).href : '', locale),
  })
  return new Response(svgFile(markup, readCssVariables(tokens)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  })
}
