import type { Missing, MissingReason } from '../model/missing.ts'
import type { TableName, TableRow } from '../model/published.ts'

/** A row before the reasons for its empty fields are added. */
type Bare<Name extends TableName> = Omit<TableRow<Name>, 'missing'>
type Rules<Name extends TableName> = {
  readonly [Field in keyof Bare<Name>]?: MissingReason | ((row: Bare<Name>) => MissingReason)
}

/** The row with `missing`: the reason for every field of it that is empty and may mean more than one thing. */
export function withReasons<Name extends TableName>(
  name: Name,
  row: Bare<Name>,
): Bare<Name> & { readonly missing: Missing } {
  const rules = Object.entries(reasonRules[name] ?? {}) as [
    keyof Bare<Name>,
    MissingReason | ((row: Bare<Name>) => MissingReason),
  ][]
  const missing = rules
    .filter(([field]) => row[field] === null || row[field] === '')
    .map(([field, reason]) => [field, typeof reason === 'function' ? reason(row) : reason])
  return { ...row, missing: Object.fromEntries(missing) as Missing }
}

/** Whether a field of a table may be empty for a reason that `missing` gives. */
export const hasReasons = (name: TableName, field: string): boolean => field in (reasonRules[name] ?? {})

const noNumber = ({ kind }: Bare<'figures'>): MissingReason =>
  kind === 'milestone' ? 'milestone-without-number' : 'not-stated'
/** What holds every year needs none. */
const noYear = ({ kind }: Bare<'figures'>): MissingReason =>
  kind === 'annual-rate' ? 'not-applicable' : 'not-stated'

/** Fields that are empty for one reason only (an end of a range, a note) say so in their description instead. */
const reasonRules: { readonly [Name in TableName]?: Rules<Name> } = {
  plans: {
    issuer_zh: 'not-stated',
    issuer_en: 'not-stated',
    document_number: 'not-stated',
    published_on: 'not-known',
  },
  indicators: {
    denominator_zh: 'not-applicable',
    denominator_en: 'not-applicable',
    direction: 'not-applicable',
  },
  passages: { text: 'rights-reserved' },
  figures: {
    indicator: 'no-indicator',
    measure_en: 'not-translated',
    value: noNumber,
    unit: noNumber,
    value_as_written: noNumber,
    comparator: noNumber,
    year: noYear,
    year_basis: noYear,
    scope_en: 'not-translated',
    quote_en: 'not-translated',
  },
  errata: { reading: 'unreadable' },
}
