import type { Stretch } from '../stretch.ts'

/** A cell with its trimmed text and where it stands in the row. */
export type Cell = Stretch & { readonly text: string }

/** A longer line is no table row. */
const longest = 2000

/** Cells of a line that is set as a table row: with |, tabs, or gaps of two or more spaces; undefined for other lines. */
export function splitRow(line: string): readonly Cell[] | undefined {
  if (line.length > longest) return undefined
  const isPiped = /^\s*\|.*\|\s*$/.test(line)
  const mark = isPiped ? /\|/g : line.includes('\t') ? /\t/g : /(?<=\S) {2,}(?=\S)/g
  const cells: Cell[] = []
  let start = 0
  for (const match of line.matchAll(mark)) {
    cells.push(cellOf(line, start, match.index))
    start = match.index + match[0].length
  }
  cells.push(cellOf(line, start, line.length))
  const inner = isPiped ? cells.slice(1, -1) : cells
  return inner.length >= 2 ? inner : undefined
}

/** Cells of a line whose columns are one space apart; only a table's header tells that it is one. */
export function splitLooseRow(line: string): readonly Cell[] | undefined {
  if (line.length > longest || /[。;:!?]/.test(line)) return undefined
  const cells = [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }))
  return cells.length >= 3 ? cells : undefined
}

function cellOf(line: string, from: number, to: number): Cell {
  const raw = line.slice(from, to)
  const text = raw.trim()
  const start = from + raw.length - raw.trimStart().length
  return { text, start, end: start + text.length }
}
