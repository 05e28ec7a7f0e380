import type { TableCell } from '../layout-table.ts'
import type { Line } from './page.ts'
import type { FlowItem } from './join-lines.ts'

/**
 * Tables without rules: runs of lines with gaps whose cells stand under each other. A lone line with a gap
 * stays a line.
 */
export function findOpenTables(lines: readonly Line[]): readonly FlowItem[] {
  const items: FlowItem[] = []
  let run: Line[] = []
  const endRun = (): void => {
    if (run.filter(({ cells }) => cells.length >= 3).length >= 2)
      items.push({ block: { kind: 'table', rows: toRows(run) } })
    else for (const line of run) items.push({ line })
    run = []
  }
  for (const line of lines) {
    const last = run.at(-1)
    const isRow = line.cells.length >= 2 && !/^[一二三四五六七八九十]+、/.test(line.text)
    if (isRow && (last === undefined || isBelow(last, line))) run.push(line)
    else if (isRow) {
      endRun()
      run.push(line)
    } else {
      endRun()
      items.push({ line })
    }
  }
  endRun()
  return items
}

const isBelow = (last: Line, line: Line): boolean =>
  last.page === line.page && line.y > last.y && line.y - last.y < line.size * 4

/** Rows with their cells under the columns of the fullest row. */
function toRows(run: readonly Line[]): readonly (readonly TableCell[])[] {
  const fullest = run.reduce((best, line) => (line.cells.length > best.cells.length ? line : best))
  const centres = fullest.cells.map(({ left, right }) => (left + right) / 2)
  return run.map(({ cells }) => {
    const texts = centres.map(() => '')
    for (const { text, left, right } of cells) {
      const centre = (left + right) / 2
      const distances = centres.map((other) => Math.abs(other - centre))
      const column = distances.indexOf(Math.min(...distances))
      texts[column] += text
    }
    return texts.map((text) => ({
      blocks: text === '' ? [] : [{ kind: 'paragraph' as const, text }],
      columns: 1,
      rows: 1,
      continues: false,
    }))
  })
}
