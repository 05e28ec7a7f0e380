import { findLines } from './page-lines.ts'
import type { Page, Piece } from './page.ts'

/**
 * The pieces of a page in reading order: one part, or, where the page is set in two columns of running text,
 * what stands above them, the left column, the right column.
 */
export function splitColumns(page: Page, pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines = findLines(pieces, page.number).filter(({ cells }) => cells.length > 0)
  const middle = page.width / 2
  const parted = lines.filter(
    ({ cells }) =>
      cells.length === 2 &&
      (cells[0]?.right ?? 0) <= middle + page.width * 0.04 &&
      (cells[1]?.left ?? 0) >= middle - page.width * 0.04,
  )
  const full = parted.filter(({ cells, size }) => cells.every(({ left, right }) => right - left > size * 10))
  if (parted.length < 8 || full.length * 2 < parted.length || parted.length * 3 < lines.length) return [pieces]
  const gutter =
    (Math.max(...full.map(({ cells }) => cells[0]?.right ?? 0)) + Math.min(...full.map(({ cells }) => cells[1]?.left ?? 0))) / 2
  const top = Math.min(...parted.map(({ y, size }) => y - size))
  const above = pieces.filter(({ y }) => y < top)
  const below = pieces.filter(({ y }) => y >= top)
  return [above, below.filter(({ left }) => left < gutter), below.filter(({ left }) => left >= gutter)]
}
