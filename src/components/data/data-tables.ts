import type { Locale } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/translate.ts'
import { zhFields } from '../../i18n/zh-fields.ts'
import { publishedTables, type TableName } from '../../model/published.ts'

/** The published tables, those people ask for first on top. */
export const dataTables: readonly { readonly name: TableName; readonly about: MessageKey }[] = [
  { name: 'figures', about: 'data.figures' },
  { name: 'passages', about: 'data.passages' },
  { name: 'coverage', about: 'data.coverage' },
  { name: 'plans', about: 'data.plans' },
  { name: 'cities', about: 'data.cities' },
  { name: 'themes', about: 'data.themes' },
  { name: 'indicators', about: 'data.indicators' },
  { name: 'errata', about: 'data.errata' },
  { name: 'checks', about: 'data.checks' },
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
