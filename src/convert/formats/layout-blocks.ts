import { joinStretches } from './tidy-text.ts'

/** A part of a document before it is set as lines. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly TableCell[])[] }

/** A cell of a table as its source describes it. */
export type TableCell = {
  readonly blocks: readonly TextBlock[]
  /** Columns and rows it spans, from 1. */
  readonly columns: number
  readonly rows: number
  /** Word's way of spanning rows: the cell belongs to the one above it. */
  readonly continues: boolean
}

/** The lines of a document: paragraphs as they are, tables row by row. */
export function layoutBlocks(blocks: readonly TextBlock[]): readonly string[] {
  const lines: string[] = []
  for (const block of blocks) {
    if (block.kind === 'paragraph') lines.push(block.text)
    else for (const line of layoutTable(block.rows)) lines.push(line)
  }
  return lines
}

/** Lines as a text that ends with a line end. */
export const joinLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

/** A cell in its column; `repeated` where a span brings it there. */
type Placed = { readonly lines: readonly string[]; readonly repeated: boolean }

/** No table of a plan has more columns; what claims more is damaged. */
const widest = 64
/** Stands in the last cell where it is empty, as in print; an empty first cell needs nothing. */
const emptyCell = '—'

/**
 * Lines of a table: one per row with cells parted by tabs. A short label that spans rows or columns stands in
 * each of them. What only lays out a page (one column, tables within tables, cells of several paragraphs) is
 * set as paragraphs.
 */
function layoutTable(rows: readonly (readonly TableCell[])[]): readonly string[] {
  if (rows.some((row) => row.some(holdsTable)) || rows.every((row) => row.length <= 1))
    return rows.flatMap((row) => row.flatMap(({ blocks }) => layoutBlocks(blocks)))
  return placeCells(rows).flatMap(layoutRow)
}

const holdsTable = ({ blocks }: TableCell): boolean =>
  blocks.some((block) => block.kind === 'table' && block.rows.flat().filter(holdsText).length > 1)

/** A table of one cell inside a cell only sets it. */
const holdsText = ({ blocks }: TableCell): boolean => layoutBlocks(blocks).length > 0

/** The grid of a table: every row with a cell, possibly a repeated or empty one, for each of its columns. */
function placeCells(rows: readonly (readonly TableCell[])[]): readonly (readonly Placed[])[] {
  const open: (Placed & { left: number })[] = []
  return rows.map((row) => {
    const grid: Placed[] = []
    for (const cell of row) {
      takeOpen(grid, open)
      const span = Math.max(1, Math.min(widest - grid.length, cell.columns))
      const lines = cell.continues ? (open[grid.length]?.lines ?? []) : layoutBlocks(cell.blocks)
      const left = grid.length >= widest ? 0 : Math.min(1000, Math.max(1, cell.rows)) - 1
      for (let column = 0; column < span; column++) {
        const placed = { lines, repeated: cell.continues || column > 0 }
        open[grid.length] = { lines, repeated: true, left }
        grid.push(placed)
      }
    }
    takeOpen(grid, open)
    return grid
  })
}

/** Adds the cells that hang down from rows above. */
function takeOpen(grid: Placed[], open: (Placed & { left: number })[]): void {
  for (let above = open[grid.length]; above !== undefined && above.left > 0; above = open[grid.length]) {
    above.left -= 1
    grid.push({ lines: above.lines, repeated: true })
  }
}

function layoutRow(row: readonly Placed[]): readonly string[] {
  const own = row.filter(({ lines, repeated }) => !repeated && lines.length > 0)
  const length = own.reduce((sum, { lines }) => sum + lines.join('').length, 0)
  const isProse = length > 120 && own.some(({ lines }) => lines.length > 1)
  if (own.length <= 1 && !row.some((cell) => isLabel(cell))) return own.flatMap(({ lines }) => lines)
  if (isProse) return own.flatMap(({ lines }) => lines)
  const cells = row.map((cell) => (cell.repeated && !isLabel(cell) ? '' : cellText(cell)))
  if (cells.every((cell) => cell === '')) return []
  const last = cells.length - 1
  return [cells.map((cell, index) => (index === last && cell === '' ? emptyCell : cell)).join('\t')]
}

/** What may stand in each row or column it spans: a name without numbers, never a statement. */
const isLabel = ({ lines, repeated }: Placed): boolean =>
  repeated &&
  lines.length > 0 &&
  lines.join('').length <= 12 &&
  !/(?<!\d)\d{1,3}(?!\d)|[。;\uff1b%]/.test(lines.join(''))

const cellText = ({ lines }: Placed): string => lines.reduce(joinStretches, '')
