import { foldWidth } from '../../../lib/fold-width.ts'
import { findNumber } from '../../structure/number-styles.ts'
import type { TableCell } from '../layout-blocks.ts'
import { joinStretches } from '../tidy-text.ts'
import type { FlowItem } from './join-lines.ts'
import type { Line } from './page.ts'

/**
 * Tables without rules: runs of lines with gaps whose cells stand under each other, with the lines between
 * that go on with one cell. A lone line with a gap stays a line.
 */
export function findOpenTables(lines: readonly Line[]): readonly FlowItem[] {
  const items: FlowItem[] = []
  for (let index = 0; index < lines.length;) {
    const run = takeRun(lines, index)
    if (run.filter(({ cells }) => cells.length >= 3).length >= 2)
      items.push({ block: { kind: 'table', rows: toRows(run) } })
    else for (const line of run) items.push({ line })
    index += run.length
  }
  return items
}

/** The lines from an index on that may be one table; at least the first. */
function takeRun(lines: readonly Line[], start: number): readonly Line[] {
  let end = start + 1
  for (let index = start; index < lines.length; index++) {
    const line = lines[index]
    const before = lines[index - 1]
    if (line === undefined || !(isRow(line) || isPart(lines, index, start))) break
    if (index > start && before !== undefined && !isBelow(before, line, 4)) break
    if (isRow(line)) end = index + 1
  }
  // What goes on with a cell of the last row stands close under it.
  for (let next = lines[end]; next !== undefined && end > start + 1 && isFragment(next); next = lines[end]) {
    const last = lines[end - 1]
    if (last === undefined || !isBelow(last, next, tight)) break
    end += 1
  }
  return lines.slice(start, end)
}

/** Distance of the lines within a cell, in em: closer than the lines of a paragraph. */
const tight = 1.5

const isRow = ({ cells, text }: Line): boolean =>
  cells.length >= 2 && !/^[一二三四五六七八九十]+、/.test(text)

/** A short stretch that opens nothing: the rest of a cell that did not fit. */
const isFragment = ({ left, right, size, text }: Line): boolean =>
  right - left < size * 14 && !/。$/.test(text) && findNumber(foldWidth(text)) === undefined

/** A fragment that stands close to the line above or below it, as the lines of one cell do. */
function isPart(lines: readonly Line[], index: number, start: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]]
  if (line === undefined || !isFragment(line)) return false
  const isAbove = next !== undefined && (isRow(next) || isFragment(next)) && isBelow(line, next, tight)
  return isAbove || (index > start && before !== undefined && isBelow(before, line, tight))
}

const isBelow = (last: Line, line: Line, most: number): boolean =>
  last.page === line.page && line.y > last.y && line.y - last.y < line.size * most

/** Rows with their cells under the columns of the fullest row; a fragment joins the row that is nearest. */
function toRows(run: readonly Line[]): readonly (readonly TableCell[])[] {
  const most = Math.max(...run.map(({ cells }) => cells.length))
  const heads = run.filter(({ cells }) => cells.length * 2 > most)
  const centres = (run.find(({ cells }) => cells.length === most)?.cells ?? []).map(
    ({ left, right }) => (left + right) / 2,
  )
  const rows = heads.map(() => centres.map(() => ''))
  let nearest = 0
  for (const line of run) {
    while (nearest + 1 < heads.length && distance(heads[nearest + 1], line) < distance(heads[nearest], line))
      nearest += 1
    for (const { text, left, right } of line.cells) {
      const column = indexOfNearest(centres, (left + right) / 2)
      const row = rows[nearest]
      if (row !== undefined) row[column] = joinStretches(row[column] ?? '', text)
    }
  }
  return rows.map((texts) => texts.map(toCell))
}

const distance = (head: Line | undefined, line: Line): number => Math.abs((head?.y ?? 0) - line.y)

function indexOfNearest(places: readonly number[], place: number): number {
  const distances = places.map((other) => Math.abs(other - place))
  return distances.indexOf(Math.min(...distances))
}

const toCell = (text: string): TableCell => ({
  blocks: text === '' ? [] : [{ kind: 'paragraph', text }],
  columns: 1,
  rows: 1,
  continues: false,
})
