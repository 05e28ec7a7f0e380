import type { APIRoute, GetStaticPaths } from 'astro'
import { getDataset } from '../../../content.ts'
import { columnsOf } from '../../../export/data-package.ts'
import { formatCsv } from '../../../export/format-csv.ts'
import { publicUrl } from '../../../export/public-url.ts'
import { tablesOf } from '../../../export/tables.ts'

export const getStaticPaths = (async () => {
  const { themes } = await getDataset()
  return themes.map(({ id }) => ({ params: { theme: id } }))
}) satisfies GetStaticPaths

/** `/data/themes/<theme>.csv`: the figures of one theme, with the columns of `figures.csv`. */
export const GET: APIRoute = async ({ params, site }) => {
  const { figures } = tablesOf(await getDataset(), publicUrl(site, import.meta.env.BASE_URL))
  return new Response(
    formatCsv(
      figures.filter(({ themes }) => themes.includes(params['theme'] ?? '')),
      columnsOf('figures'),
    ),
  )
}
