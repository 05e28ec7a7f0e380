/** Rows as one list per field: what stands together is alike, which compresses to a tenth less. */
export type Columns<Row> = { readonly [Field in keyof Row]: readonly Row[Field][] }

export function columnsOf<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const fields = Object.keys(rows[0] ?? {}) as (keyof Row)[]
  const columns = fields.map((field) => [field, rows.map((row) => row[field])] as const)
  return Object.fromEntries(columns) as unknown as Columns<Row>
}

export function rowsOf<Row>(columns: Columns<Row>): readonly Row[] {
  const fields = Object.keys(columns) as (keyof Row)[]
  const [first] = fields
  return (first === undefined ? [] : columns[first]).map(
    (_, at) => Object.fromEntries(fields.map((field) => [field, columns[field][at]])) as Row,
  )
}

/** Rows with a number as what it is more than in the row before: places that mostly rise by little become alike. */
export const withDifferences = <Field extends string, Row extends Readonly<Record<Field, number>>>(
  rows: readonly Row[],
  field: Field,
): readonly Row[] => rows.map((row, at) => ({ ...row, [field]: row[field] - (rows[at - 1]?.[field] ?? 0) }))

/** The rows whose differences these are. */
export function withSums<Field extends string, Row extends Readonly<Record<Field, number>>>(
  rows: readonly Row[],
  field: Field,
): readonly Row[] {
  let sum = 0
  return rows.map((row) => ({ ...row, [field]: (sum += row[field]) }))
}
