import { findLines } from './page-lines.ts'
import type { Line, Page, Piece } from './page.ts'

/** Where the gap between two columns of running text runs on a page; undefined if it is set in one. */
export function findGutter(page: Page, pieces: readonly Piece[]): number | undefined {
  const lines = findLines(pieces, page.number)
  const middle = page.width / 2
  const slack = page.width * 0.04
  const parted = lines.filter(
    ({ cells }) =>
      cells.length === 2 &&
      (cells[0]?.right ?? 0) <= middle + slack &&
      (cells[1]?.left ?? 0) >= middle - slack,
  )
  const full = parted.filter(({ cells, size }) => cells.every(({ left, right }) => right - left > size * 10))
  if (parted.length < 8 || full.length * 2 < parted.length || parted.length * 3 < lines.length)
    return undefined
  const rights = full.map(({ cells }) => cells[0]?.right ?? 0)
  const lefts = full.map(({ cells }) => cells[1]?.left ?? 0)
  return (greatest(rights) + least(lefts)) / 2
}

/** A part of a page that is read as a whole: its pieces, and which tables stand in it. */
export type Part = {
  readonly pieces: readonly Piece[]
  readonly holds: (table: { readonly top: number; readonly left: number }) => boolean
}

/**
 * The parts of a page in reading order by the gutter of the document: what stands above the columns, the left
 * column, and the right column moved to the place of the left. A page whose lines cross the gutter is one part.
 */
export function splitColumns(
  page: Page,
  pieces: readonly Piece[],
  gutter: number | undefined,
): readonly Part[] {
  if (gutter === undefined) return [{ pieces, holds: () => true }]
  const lines = findLines(pieces, page.number)
  const crossing = lines.filter(({ cells }) =>
    cells.some(({ left, right }) => left < gutter - 6 && right > gutter + 6),
  )
  if (crossing.length * 4 > lines.length) return [{ pieces, holds: () => true }]
  const top = columnTop(lines, crossing)
  const left = pieces.filter((piece) => piece.y >= top && piece.left < gutter)
  const right = pieces.filter((piece) => piece.y >= top && piece.left >= gutter)
  return [
    { pieces: pieces.filter(({ y }) => y < top), holds: (table) => table.top < top },
    { pieces: left, holds: (table) => table.top >= top && table.left < gutter },
    {
      pieces: moveTo(least(left.map((piece) => piece.left)), right),
      holds: (table) => table.top >= top && table.left >= gutter,
    },
  ]
}

/** Below the crossing lines at the head of the page, such as its title. */
function columnTop(lines: readonly Line[], crossing: readonly Line[]): number {
  const first = lines.findIndex((line) => !crossing.includes(line))
  const before = lines[first - 1]
  return before === undefined ? Number.NEGATIVE_INFINITY : before.y + 1
}

/** The right column set where the left one stands, so that both have the same margins. */
function moveTo(place: number, pieces: readonly Piece[]): readonly Piece[] {
  const by = Number.isFinite(place) ? place - least(pieces.map(({ left }) => left)) : 0
  return pieces.map((piece) => ({ ...piece, left: piece.left + by, right: piece.right + by }))
}

const least = (numbers: readonly number[]): number =>
  numbers.reduce((left, right) => Math.min(left, right), Number.POSITIVE_INFINITY)
const greatest = (numbers: readonly number[]): number =>
  numbers.reduce((left, right) => Math.max(left, right), Number.NEGATIVE_INFINITY)
