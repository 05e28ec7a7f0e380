import type { APIRoute, GetStaticPaths } from 'astro'
import { getDataset } from '../../content.ts'
import { publicUrl } from '../../export/public-url.ts'
import { tablesOf } from '../../export/tables.ts'
import { tableNames, type TableName } from '../../model/published.ts'

export const getStaticPaths = (() =>
  tableNames.map((table) => ({ params: { table } }))) satisfies GetStaticPaths

/** `/data/<table>.json`: the table as an array of objects. */
export const GET: APIRoute = async ({ params, site }) => {
  const tables = tablesOf(await getDataset(), publicUrl(site, import.meta.env.BASE_URL))
  return new Response(`${JSON.stringify(tables[params['table'] as TableName], null, 1)}\n`)
}
