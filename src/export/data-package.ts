import { z } from 'zod'
import type { Release } from '../model/release.ts'
import { publishedTables, tableNames, type TableName } from '../model/published.ts'
import { listSeparator } from './format-csv.ts'
import { hasReasons } from './missing-values.ts'
import { tableTitles } from './table-titles.ts'

/** Names of the columns of a published table, in order. */
export const columnsOf = (name: TableName): readonly string[] => Object.keys(publishedTables[name].shape)

/** JSON Schema of one published table (an array of rows), made from its zod schema. */
export const jsonSchemaOf = (name: TableName): object => z.toJSONSchema(z.array(publishedTables[name]))

/** Size in bytes and SHA-256 (hexadecimal) of a published file. */
export type FileFacts = { readonly bytes: number; readonly sha256: string }

const profile = (name: string): string => `https://datapackage.org/profiles/2.0/${name}.json`

/** Data Package v2 descriptor of all tables as CSV, with each file's size and hash. */
export function dataPackage(release: Release, factsOf: (path: string) => FileFacts): object {
  return {
    $schema: profile('datapackage'),
    name: 'duizhao',
    title: '对照 Duizhao: Chinese city health plans side by side',
    description:
      'Every figure and every coded passage of the documents, with its verbatim quote, its offsets and who has checked it. An empty cell never means zero; the column `missing` says why it is empty.',
    version: release.version,
    created: `${release.date}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: tableNames.map((name) => resourceOf(name, factsOf(`${name}.csv`))),
  }
}

function resourceOf(name: TableName, { bytes, sha256 }: FileFacts): object {
  return {
    $schema: profile('dataresource'),
    name,
    type: 'table',
    title: tableTitles[name],
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      $schema: profile('tableschema'),
      fields: columnsOf(name).map((column) => fieldOf(name, column)),
      missingValues: [{ value: '', label: missingLabel(name) }],
      ...('id' in publishedTables[name].shape ? { primaryKey: ['id'] } : {}),
      ...(foreignKeysOf(name).length > 0 ? { foreignKeys: foreignKeysOf(name) } : {}),
    },
  }
}

const missingLabel = (name: TableName): string =>
  'missing' in publishedTables[name].shape
    ? 'No value; the column `missing` or the description of the field says why'
    : 'No value; the description of the field says why'

type JsonType = {
  type?: string | readonly string[]
  enum?: readonly string[]
  anyOf?: readonly { type?: string; enum?: readonly string[] }[]
  description?: string
}

function fieldOf(name: TableName, column: string): object {
  const { properties } = z.toJSONSchema(publishedTables[name]) as { properties: Record<string, JsonType> }
  const property = properties[column] ?? {}
  const kinds = property.anyOf ?? [property]
  const types = kinds.flatMap(({ type }) => type ?? [])
  const type = types.find((each) => each !== 'null') ?? 'string'
  const values = kinds.flatMap((kind) => kind.enum ?? [])
  const joined = type === 'array' ? ` (joined with \`${listSeparator}\`)` : ''
  const isRequired = type in plainTypes && !types.includes('null') && !hasReasons(name, column)
  return {
    name: column,
    type: plainTypes[type] ?? 'string',
    description: `${property.description ?? ''}${joined}`,
    constraints: {
      ...(isRequired ? { required: true } : {}),
      ...(column === 'id' ? { unique: true } : {}),
      ...(values.length > 0 ? { enum: values } : {}),
    },
  }
}

/** Lists and objects are joined text in CSV, so they are strings there, and may be empty. */
const plainTypes: Record<string, string> = {
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  string: 'string',
}

/** Columns that hold the id of a row of another table. */
const references: Readonly<Record<string, TableName>> = {
  city: 'cities',
  plan: 'plans',
  theme: 'themes',
  indicator: 'indicators',
  passage: 'passages',
}

const foreignKeysOf = (name: TableName): readonly object[] =>
  columnsOf(name).flatMap((column) => {
    const resource = references[column]
    return resource ? [{ fields: [column], reference: { resource, fields: ['id'] } }] : []
  })
