import { itemsWith } from '../lib/items-with.ts'
import { tableNames } from '../model/published.ts'
import type { Dataset } from '../model/dataset.ts'
import { columnsOf, jsonSchemaOf } from './data-package.ts'
import { comparisonColumn, comparisonRows } from './comparison-rows.ts'
import { formatCsv } from './format-csv.ts'
import { formatJson } from './format-json.ts'
import type { Tables } from './tables.ts'

/** A text file below `/data/`. */
export type DataFile = { readonly path: string; readonly text: string }

/** Two places and the figures of theirs that may stand on one scale. */
export type Comparison = {
  readonly a: string
  readonly b: string
  readonly shared: readonly { readonly a: { readonly id: string }; readonly b: { readonly id: string } }[]
}

/** Every table as JSON, CSV and JSON Schema, and what else is published whole. */
export function tableFiles(
  tables: Tables,
  { glossary, releases, withdrawn }: Pick<Dataset, 'glossary' | 'releases' | 'withdrawn'>,
): readonly DataFile[] {
  return [
    ...tableNames.flatMap((name) => [
      { path: `${name}.json`, text: formatJson(tables[name]) },
      { path: `${name}.csv`, text: formatCsv(tables[name], columnsOf(name)) },
      { path: `${name}.schema.json`, text: formatJson(jsonSchemaOf(name)) },
    ]),
    { path: 'glossary.json', text: formatJson(glossary) },
    { path: 'changes.json', text: formatJson(releases) },
    { path: 'withdrawn.json', text: formatJson(withdrawn) },
  ]
}

/** The figures of one theme, place, measure or comparison each, with the columns of `figures.csv`. */
export function sliceFiles(
  { figures }: Pick<Tables, 'figures'>,
  dataset: Pick<Dataset, 'themes' | 'cities' | 'indicators'>,
  comparisons: readonly Comparison[],
): readonly DataFile[] {
  const columns = columnsOf('figures')
  const slice = (path: string, rows: readonly object[]): DataFile => ({
    path,
    text: formatCsv(rows, columns),
  })
  return [
    ...dataset.themes.map(({ id }) =>
      slice(
        `themes/${id}.csv`,
        figures.filter(({ themes }) => themes.includes(id)),
      ),
    ),
    ...dataset.cities.map(({ id }) => slice(`cities/${id}.csv`, itemsWith(figures, 'city', id))),
    ...dataset.indicators.map(({ id }) => slice(`indicators/${id}.csv`, itemsWith(figures, 'indicator', id))),
    ...comparisons.map(({ a, b, shared }) => ({
      path: `compare/${a}-vs-${b}.csv`,
      text: formatCsv(comparisonRows(figures, [a, b], shared), [...columns, comparisonColumn]),
    })),
  ]
}
