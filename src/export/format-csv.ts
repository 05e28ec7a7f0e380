import { csvFormat } from 'd3'

/** Lists in a cell are joined with this; it occurs in no id and no term. */
export const listSeparator = '; '

/** CSV with a byte order mark, so that spreadsheets show Chinese; null is an empty cell, lists and fields are joined. */
export function formatCsv(rows: readonly object[], columns: readonly string[]): string {
  const cells = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, formatCell(value)])),
  )
  return `\ufeff${csvFormat(cells, [...columns])}\n`
}

/** What a cell of a CSV holds. */
export function formatCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  return withoutFormula(textOf(value))
}

/**
 * A spreadsheet computes a text that begins like a formula, some also in full width or behind blanks; an apostrophe
 * before it, which it hides, keeps it text.
 */
const withoutFormula = (text: string): string =>
  /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(listSeparator)
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([field, text]) => `${field}: ${String(text)}`)
    .join(listSeparator)
}
