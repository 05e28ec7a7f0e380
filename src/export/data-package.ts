import { z } from 'zod'
import type { Release } from '../model/release.ts'
import { publishedTables, tableNames, type TableName } from '../model/published.ts'

/** Names of the columns of a published table, in order. */
export const columnsOf = (name: TableName): readonly string[] => Object.keys(publishedTables[name].shape)

/** JSON Schema of one published table (an array of rows), made from its zod schema. */
export const jsonSchemaOf = (name: TableName): object => z.toJSONSchema(z.array(publishedTables[name]))

/** Data Package v2 descriptor of all tables as CSV. */
export function dataPackage(release: Release): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'duizhao',
    title: 'Duizhao: Chinese city health plans side by side',
    version: release.version,
    created: `${release.date}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: tableNames.map((name) => ({
      name,
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: { fields: columnsOf(name).map((column) => fieldOf(name, column)), missingValues: [''] },
    })),
  }
}

type JsonType = {
  type?: string | readonly string[]
  anyOf?: readonly { type?: string }[]
  description?: string
}

function fieldOf(name: TableName, column: string): object {
  const { properties } = z.toJSONSchema(publishedTables[name]) as { properties: Record<string, JsonType> }
  const property = properties[column] ?? {}
  const types = property.anyOf?.map(({ type }) => type) ?? [property.type].flat()
  const type = types.find((each) => each !== 'null') ?? 'string'
  return { name: column, type: fieldTypes[type] ?? 'string', description: property.description }
}

/** Lists are joined text in CSV, so they are strings there. */
const fieldTypes: Record<string, string> = {
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  string: 'string',
  array: 'string',
}
