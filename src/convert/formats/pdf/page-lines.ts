import type { Line, Piece } from './page.ts'

/** Gap, in em, that parts two cells of a row; headings are set with up to one em between characters. */
const cellGap = 1.8
/** Gap, in em, that a space between Latin words leaves. */
const wordGap = 0.15

/** The printed lines of the pieces of a page, from top to bottom. */
export function findLines(pieces: readonly Piece[], page: number): readonly Line[] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((left, right) => left.y - right.y || left.left - right.left)) {
    const row = rows.at(-1)
    if (row !== undefined && isOnRow(piece, row)) row.push(piece)
    else rows.push([piece])
  }
  return raiseMarks(rows).map((row) => toLine(row, page))
}

function isOnRow(piece: Piece, row: readonly Piece[]): boolean {
  const last = row.at(-1)
  return last !== undefined && piece.y - last.y <= Math.min(piece.size, last.size) * 0.45
}

/** A small raised number belongs to the line below it: a footnote mark. */
function raiseMarks(rows: readonly Piece[][]): readonly Piece[][] {
  const merged: Piece[][] = []
  rows.forEach((row) => {
    const above = merged.at(-1)
    const size = sizeOf(row)
    const isMarks =
      above !== undefined &&
      above.every(({ text, size: own }) => own < size * 0.8 && isMark(text)) &&
      row.length > 0 &&
      (row[0]?.y ?? 0) - (above[0]?.y ?? 0) < size * 0.8
    if (isMarks) merged[merged.length - 1] = [...above, ...row]
    else merged.push(row)
  })
  return merged
}

const isMark = (text: string): boolean => /^\s*(?:\[?\d{1,3}\]?|[①-⑳])\s*$/.test(text)

const sizeOf = (row: readonly Piece[]): number => row.reduce((size, piece) => Math.max(size, piece.size), 0)

function toLine(row: readonly Piece[], page: number): Line {
  const size = sizeOf(row)
  const cells: { text: string; left: number; right: number }[] = []
  for (const piece of row.toSorted((left, right) => left.left - right.left)) {
    const last = cells.at(-1)
    const text = markText(piece, size, row.length > 1)
    const gap = last === undefined ? 0 : piece.left - last.right
    // Bold print is now and then the same characters set twice.
    if (last?.text.endsWith(text) === true && gap < -piece.size * 0.5) continue
    if (last === undefined || gap > size * cellGap) {
      cells.push({ text, left: piece.left, right: piece.right })
    } else {
      last.text += (needsSpace(last.text, text, gap / size) ? ' ' : '') + text
      last.right = Math.max(last.right, piece.right)
    }
  }
  const tidy = cells.map((cell) => ({ ...cell, text: tidyCell(cell.text) }))
  return {
    page,
    cells: tidy,
    text: tidy.map(({ text }) => text).join(' '),
    left: tidy[0]?.left ?? 0,
    right: tidy.at(-1)?.right ?? 0,
    y: row.reduce((lowest, piece) => (piece.size === size ? Math.max(lowest, piece.y) : lowest), 0),
    size,
  }
}

/** A raised number in a line is a footnote mark; a 2 or 3 behind a Latin letter is a power. */
function markText({ text, size }: Piece, lineSize: number, isPart: boolean): string {
  const plain = text.trim()
  if (!isPart || size >= lineSize * 0.8 || !/^\d{1,3}$/.test(plain)) return text
  return `[${plain}]`
}

const needsSpace = (left: string, right: string, gap: number): boolean =>
  gap > wordGap && /[A-Za-z0-9.,%)]$/.test(left) && /^[A-Za-z0-9(]/.test(right)

const wide = '[\\u2e80-\\u9fff\\uff00-\\uffef“”‘’—…、。《》]'
const inserted = new RegExp(
  `(?<=${wide})\\s+(?=${wide})|(?<=${wide})\\s+(?=[\\d%‰])|(?<=[\\d%‰])\\s+(?=${wide}|[%‰])`,
  'g',
)

/** Text of a cell without the spaces the setting has put between Chinese characters and numbers. */
const tidyCell = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(inserted, '')
    .trim()
