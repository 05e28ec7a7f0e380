import type { Locale } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/translate.ts'
import { zhFields } from '../../i18n/zh-fields.ts'
import type { Dataset } from '../../model/dataset.ts'
import { publishedTables, type TableName } from '../../model/published.ts'

export type DataTable = {
  readonly name: TableName
  readonly about: MessageKey
  readonly rows: (dataset: Dataset) => number
}

/** The published tables, those people ask for first on top. */
export const dataTables: readonly DataTable[] = [
  { name: 'figures', about: 'data.figures', rows: ({ figures }) => figures.length },
  { name: 'passages', about: 'data.passages', rows: ({ passages }) => passages.length },
  { name: 'coverage', about: 'data.coverage', rows: ({ coverage }) => coverage.length },
  { name: 'plans', about: 'data.plans', rows: ({ plans }) => plans.length },
  { name: 'cities', about: 'data.cities', rows: ({ cities }) => cities.length },
  { name: 'themes', about: 'data.themes', rows: ({ themes }) => themes.length },
  { name: 'indicators', about: 'data.indicators', rows: ({ indicators }) => indicators.length },
  { name: 'errata', about: 'data.errata', rows: ({ plans }) => plans.flatMap(({ errata }) => errata).length },
  { name: 'checks', about: 'data.checks', rows: ({ checks }) => checks.length },
]

/** The columns of a table with what each holds, in the page's language. */
export const fieldsOf = (
  name: TableName,
  locale: Locale,
): readonly { field: string; description: string | undefined }[] =>
  Object.entries(publishedTables[name].shape).map(([field, { description }]) => ({
    field,
    description: locale === 'zh' ? zhFields[field] : description,
  }))
