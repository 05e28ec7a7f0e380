import type { APIRoute, GetStaticPaths } from 'astro'
import { getDataset } from '../../../content.ts'
import { columnsOf } from '../../../export/data-package.ts'
import { formatCsv } from '../../../export/format-csv.ts'
import { publicUrl } from '../../../export/public-url.ts'
import { tablesOf } from '../../../export/tables.ts'

export const getStaticPaths = (async () => {
  const { cities } = await getDataset()
  return cities.map(({ id }) => ({ params: { city: id } }))
}) satisfies GetStaticPaths

/** `/data/cities/<city>.csv`: the figures of one city, with the columns of `figures.csv`. */
export const GET: APIRoute = async ({ params, site }) => {
  const { figures } = tablesOf(await getDataset(), publicUrl(site, import.meta.env.BASE_URL))
  return new Response(
    formatCsv(
      figures.filter(({ city }) => city === params['city']),
      columnsOf('figures'),
    ),
  )
}
