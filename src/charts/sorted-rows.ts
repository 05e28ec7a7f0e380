import { descending } from 'd3'
import type { ScaleLinear } from 'd3'
import type { Box, Size } from './box.ts'
import type { ChartBenchmark, ChartRow, ValueAxisOptions } from './chart-row.ts'
import { baselineIn, phoneWidth, textStyles, unitLine, widthOf, wrapLines } from './chart-type.ts'
import type { TextKind, TextLine } from './chart-type.ts'
import { layoutMark, tailLength } from './mark-glyph.ts'
import type { MarkGlyph } from './mark-glyph.ts'
import { valueScale, valueTicks } from './value-scale.ts'
import { holdSign } from './wrap-text.ts'

export type SortedRow = {
  readonly row: ChartRow
  readonly glyph: MarkGlyph
  readonly lines: readonly TextLine[]
  /** Thin line under the mark, from end to end of the axis. */
  readonly track: { readonly x0: number; readonly x1: number; readonly y: number }
  readonly box: Box
}

/** One line per value, largest first: for charts with more values than a plot can label. */
export type SortedRows = Size & {
  readonly kind: 'rows'
  readonly plot: Box
  readonly unit: TextLine | null
  readonly ticks: readonly TextLine[]
  readonly breakNote: TextLine | null
  readonly benchmarks: readonly {
    readonly benchmark: ChartBenchmark
    readonly x: number
    readonly y0: number
    readonly y1: number
    readonly lines: readonly TextLine[]
  }[]
  readonly rows: readonly SortedRow[]
}

/** Rows sorted by value; the height follows from their number, the width is kept. */
export function layoutSortedRows(
  rows: readonly ChartRow[],
  { width }: Pick<Size, 'width'>,
  options: ValueAxisOptions = {},
): SortedRows {
  const columns = layoutColumns(rows, width)
  const x = valueScale(rows, columns.range, options)
  const unit = unitLine(options.unitText)
  const benchmarks = layoutBenchmarkHeads(options.benchmarks ?? [], x, {
    width,
    top: unit === null ? 0 : textStyles.tick.lineHeight,
  })
  const head = benchmarks.height + axisHeight
  const placed: SortedRow[] = []
  for (const row of rows.toSorted(byValue)) {
    placed.push(layoutRow({ row, top: placed.at(-1)?.box.y1 ?? head, columns, x, width }))
  }
  const bottom = placed.at(-1)?.box.y1 ?? head
  const note = options.fromZero === false && options.breakNote !== undefined ? options.breakNote : null
  return {
    kind: 'rows',
    width,
    height: bottom + (note === null ? 4 : noteHeight),
    plot: { x0: columns.range[0], x1: columns.range[1], y0: head, y1: bottom },
    unit,
    ticks: layoutTicks(x, rows, { width, y: head - 8 }, options),
    breakNote:
      note === null ? null : { text: note, x: 0, y: bottom + noteHeight - 6, anchor: 'start', kind: 'tick' },
    benchmarks: benchmarks.heads.map((line) => ({ ...line, y1: bottom })),
    rows: placed,
  }
}

type Columns = {
  readonly isPhone: boolean
  readonly name: number
  readonly value: number
  readonly note: number
  /** Ends of the value axis. */
  readonly range: readonly [number, number]
}

const columnGap = 14
const axisHeight = 26
const noteHeight = 24
const rowPadding = 7
const trackHeight = 22
const radius = 5.5
/** Half of the widest mark, soft edge included, which stays inside at both ends of the axis. */
const inset = 16

/** Equal values keep the order they came in. */
function byValue(a: ChartRow, b: ChartRow): number {
  return descending(a.value, b.value)
}

/** Desk: name | axis | value | note. Phone: name and note beside the value, the axis on a line of its own. */
function layoutColumns(rows: readonly ChartRow[], width: number): Columns {
  const isPhone = width < phoneWidth
  const widest = (kind: TextKind, text: (row: ChartRow) => string, cap: number): number =>
    Math.min(cap, Math.max(0, ...rows.map((row) => widthOf(text(row), kind))))
  const value = widest('name', (row) => row.valueText, width * (isPhone ? 0.45 : 0.2))
  if (isPhone) {
    const text = width - value - columnGap
    return { isPhone, name: text, value, note: text, range: [inset, width - inset - tailRoom(rows)] }
  }
  const name = widest('name', (row) => row.label, width * 0.24)
  const note = widest('note', (row) => row.noteText, width * 0.24)
  const end = width - value - note - 2 * columnGap
  return { isPhone, name, value, note, range: [name + columnGap + inset, end - inset - tailRoom(rows)] }
}

function tailRoom(rows: readonly ChartRow[]): number {
  return rows.some(({ comparator }) => comparator === 'gte' || comparator === 'gt') ? tailLength - inset : 0
}

function layoutRow(input: {
  readonly row: ChartRow
  readonly top: number
  readonly columns: Columns
  readonly x: ScaleLinear<number, number>
  readonly width: number
}): SortedRow {
  const { row, top, columns, x, width } = input
  const text = columns.isPhone ? phoneText(row, columns, width) : deskText(row, columns, width)
  const trackY = columns.isPhone
    ? top + rowPadding + text.height + trackHeight / 2
    : top + rowPadding + text.height / 2
  const bottom = columns.isPhone ? trackY + trackHeight / 2 + rowPadding : top + text.height + 2 * rowPadding
  const track = { x0: columns.range[0], x1: columns.range[1], y: trackY }
  const limit = { x0: track.x0 - inset, x1: track.x1 + tailLength, y0: top, y1: bottom }
  const at = { x: x(row.value), y: trackY }
  const to = row.valueTo === null ? null : { x: x(row.valueTo), y: trackY }
  return {
    row,
    glyph: layoutMark(row, { at, to, grows: 'right', limit, radius }),
    lines: text.lines.map((line) => ({ ...line, y: line.y + top + rowPadding })),
    track,
    box: { x0: 0, x1: width, y0: top, y1: bottom },
  }
}

type Text = { readonly lines: readonly TextLine[]; readonly height: number }

function deskText(row: ChartRow, { name, value, note }: Columns, width: number): Text {
  const blocks = [
    setBlock(row.label, 'name', { x: 0, width: name, anchor: 'start' }),
    setBlock(row.valueText, 'name', { x: width - note - columnGap, width: value, anchor: 'end' }),
    setBlock(row.noteText, 'note', { x: width - note, width: note, anchor: 'start' }),
  ]
  const height = Math.max(2 * radius + 6, ...blocks.map((block) => block.height))
  const centred = blocks.flatMap((block) => lower(block.lines, (height - block.height) / 2))
  return { lines: centred, height }
}

function phoneText(row: ChartRow, { name, value, note }: Columns, width: number): Text {
  const title = setBlock(row.label, 'name', { x: 0, width: name, anchor: 'start' })
  const amount = setBlock(row.valueText, 'name', { x: width, width: value, anchor: 'end' })
  const after = widthOf(row.label, 'name') + 8
  if (after + widthOf(row.noteText, 'note') <= name) {
    const beside = setBlock(row.noteText, 'note', { x: after, width: note - after, anchor: 'start' })
    return { lines: [...title.lines, ...lower(beside.lines, 1), ...amount.lines], height: amount.height }
  }
  const small = setBlock(row.noteText, 'note', { x: 0, width: note, anchor: 'start' })
  return {
    lines: [...title.lines, ...lower(small.lines, title.height), ...amount.lines],
    height: Math.max(title.height + small.height, amount.height),
  }
}

function setBlock(
  text: string,
  kind: TextKind,
  { x, width, anchor }: { x: number; width: number; anchor: TextLine['anchor'] },
): Text {
  const { lineHeight } = textStyles[kind]
  const texts = wrapLines(holdSign(text), width, kind)
  const lines = texts.map((part, index) => ({
    text: part,
    kind,
    x,
    anchor,
    y: baselineIn(index * lineHeight, kind),
  }))
  return { lines, height: texts.length * lineHeight }
}

function lower(lines: readonly TextLine[], by: number): readonly TextLine[] {
  return lines.map((line) => ({ ...line, y: line.y + by }))
}

function layoutTicks(
  x: ScaleLinear<number, number>,
  rows: readonly ChartRow[],
  { width, y }: { readonly width: number; readonly y: number },
  { formatTick = String }: ValueAxisOptions,
): readonly TextLine[] {
  const ticks = valueTicks(x, rows, 4).map((value): TextLine => {
    const text = formatTick(value)
    const half = widthOf(text, 'tick') / 2
    return { text, x: Math.min(Math.max(x(value), half), width - half), y, anchor: 'middle', kind: 'tick' }
  })
  return ticks.filter((tick, index) => {
    const before = ticks[index - 1]
    return (
      before === undefined ||
      tick.x - before.x > (widthOf(tick.text, 'tick') + widthOf(before.text, 'tick')) / 2 + 6
    )
  })
}

/** Each benchmark's words on a line of their own above the axis, so that none can touch another. */
function layoutBenchmarkHeads(
  benchmarks: readonly ChartBenchmark[],
  x: ScaleLinear<number, number>,
  { width, top }: { readonly width: number; readonly top: number },
): { readonly heads: readonly Omit<SortedRows['benchmarks'][number], 'y1'>[]; readonly height: number } {
  let height = top
  const heads = benchmarks.map((benchmark) => {
    const texts = wrapLines(benchmark.text, width, 'note')
    const at = x(benchmark.value)
    const widest = Math.max(0, ...texts.map((text) => widthOf(text, 'note')))
    const start = Math.min(at, width - widest)
    const lines = texts.map((text, index): TextLine => ({
      text,
      x: Math.max(0, start),
      y: baselineIn(height + index * textStyles.note.lineHeight, 'note'),
      anchor: 'start',
      kind: 'note',
    }))
    height += texts.length * textStyles.note.lineHeight
    return { benchmark, x: at, y0: height, lines }
  })
  return { heads, height }
}
