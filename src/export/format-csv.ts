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
  if (typeof value === 'number') return String(value)
  return withoutFormula(Array.isArray(value) ? value.join(listSeparator) : String(value))
}

/** A spreadsheet computes a text that begins like a formula; an apostrophe before it, which it hides, keeps it text. */
const withoutFormula = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
