import { csvFormat } from 'd3'

/** Lists in a cell are joined with this; it occurs in no id and no term. */
export const listSeparator = '; '

/** CSV with a byte order mark, so that spreadsheets show Chinese; null is an empty cell, a list is joined. */
export function formatCsv(rows: readonly object[], columns: readonly string[]): string {
  const cells = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, formatCell(value)])),
  )
  return `\ufeff${csvFormat(cells, [...columns])}\n`
}

function formatCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.join(listSeparator) : String(value)
}
