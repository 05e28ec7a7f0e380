import type { APIRoute, GetStaticPaths } from 'astro'
import { jsonSchemaOf } from '../../export/data-package.ts'
import { tableNames, type TableName } from '../../model/published.ts'

export const getStaticPaths = (() =>
  tableNames.map((table) => ({ params: { table } }))) satisfies GetStaticPaths

/** `/data/<table>.schema.json`: JSON Schema of the table. */
export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(jsonSchemaOf(params['table'] as TableName), null, 1)}\n`)
