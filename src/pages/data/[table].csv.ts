import type { APIRoute, GetStaticPaths } from 'astro'
import { getDataset } from '../../content.ts'
import { columnsOf } from '../../export/data-package.ts'
import { formatCsv } from '../../export/format-csv.ts'
import { publicUrl } from '../../export/public-url.ts'
import { tablesOf } from '../../export/tables.ts'
import { tableNames, type TableName } from '../../model/published.ts'

export const getStaticPaths = (() =>
  tableNames.map((table) => ({ params: { table } }))) satisfies GetStaticPaths

/** `/data/<table>.csv`: the same rows for spreadsheets. */
export const GET: APIRoute = async ({ params, site }) => {
  const table = params['table'] as TableName
  const tables = tablesOf(await getDataset(), publicUrl(site, import.meta.env.BASE_URL))
  return new Response(formatCsv(tables[table], columnsOf(table)))
}
