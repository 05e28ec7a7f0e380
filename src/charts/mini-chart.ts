import type { ScaleLinear } from 'd3'
import type { Box, Size } from './box.ts'
import type { ChartRow, MarkShape } from './chart-row.ts'
import { baselineIn, textStyles, widthOf, wrapLines } from './chart-type.ts'
import type { TextKind, TextLine } from './chart-type.ts'
import { layoutMark } from './mark-glyph.ts'
import type { MarkGlyph } from './mark-glyph.ts'
import { markPath } from './mark-shape.ts'
import { valueScale } from './value-scale.ts'
import { holdSign } from './wrap-text.ts'

/** One city of the small chart: its comparable value, or the words that stand in for one. */
export type MiniRow = {
  readonly city: string
  readonly label: string
  readonly mark: MarkShape
  readonly hue: number
  /** Address the row leads to; null if there is none. */
  readonly href: string | null
  /** The value, only if it may share the scale with the others. */
  readonly value: ChartRow | null
  /** What stands where there is no comparable value, e.g. `本文件未提及`. */
  readonly words: string
}

export type PlacedMiniRow = {
  readonly row: MiniRow
  /** The city's shape beside its name. */
  readonly sign: { readonly path: string; readonly x: number; readonly y: number }
  /** Name of the city and, under it, the note on its value. */
  readonly name: readonly TextLine[]
  /** The value as written, or the words in its place. */
  readonly words: readonly TextLine[]
  readonly glyph: MarkGlyph | null
  /** Thin line from zero to the mark. */
  readonly stem: { readonly x0: number; readonly x1: number; readonly y: number } | null
  readonly box: Box
}

export type MiniChart = Size & {
  /** Place of zero, drawn only beside values. */
  readonly zeroX: number
  readonly rows: readonly PlacedMiniRow[]
}

/** One row per city in the given order on one axis from zero. The height follows from the rows. */
export function layoutMiniChart(rows: readonly MiniRow[], { width }: Pick<Size, 'width'>): MiniChart {
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]))
  const widest = Math.max(0, ...rows.map(nameWidth))
  const start = signWidth + Math.min(width * nameShare, widest) + gap
  const beyond = Math.max(0, ...values.map((value) => widthOf(value.valueText, 'name') + endOf(value)))
  const scale = valueScale(values, [start, Math.max(start + shortest, width - beyond)], {})
  const placed: PlacedMiniRow[] = []
  for (const row of rows)
    placed.push(layoutRow({ row, top: placed.at(-1)?.box.y1 ?? 0, start, scale, width }))
  return { width, height: placed.at(-1)?.box.y1 ?? 0, zeroX: scale(0), rows: placed }
}

const signWidth = 22
const gap = 12
const padding = 7
const radius = 6
const shortTail = 26
/** The names take at most this share of the width; longer ones wrap. */
const nameShare = 0.44
/** A note wraps rather than take more than this from the axis. */
const noteWidth = 100
/** The axis never gets shorter than this; longer values wrap instead. */
const shortest = 48

function nameWidth({ label, value }: MiniRow): number {
  return Math.max(
    widthOf(label, 'name'),
    value === null ? 0 : Math.min(noteWidth, widthOf(value.noteText, 'note')),
  )
}

/** Distance from the value's place to the start of its words. */
function endOf({ comparator }: ChartRow): number {
  return comparator === 'gte' || comparator === 'gt' ? shortTail + 5 : 2 * radius + 4
}

function layoutRow(input: {
  readonly row: MiniRow
  readonly top: number
  readonly start: number
  readonly scale: ScaleLinear<number, number>
  readonly width: number
}): PlacedMiniRow {
  const { row, top, start, scale, width } = input
  const { value } = row
  const names: readonly [string, TextKind][] = [[row.label, 'name'], ...noteOf(row)]
  const name = linesOf(names, start - signWidth - gap)
  const from = value === null ? start : scale(value.valueTo ?? value.value) + endOf(value)
  const words = linesOf(
    [value === null ? [row.words, 'note'] : [holdSign(value.valueText), 'name']],
    width - from,
  )
  const height = Math.max(heightOf(name), heightOf(words)) + 2 * padding
  // The first line of the words stands level with the city's name and with the mark.
  const middle = top + padding + textStyles.name.lineHeight / 2
  return {
    row,
    sign: { path: markPath(row.mark, radius), x: 9, y: middle },
    name: setLines(name, signWidth, top + padding),
    words: setLines(words, from, top + padding + (value === null ? 1 : 0)),
    glyph: value === null ? null : layoutValue(value, middle, { scale, limit: { x0: start, x1: width } }),
    stem: value === null ? null : { x0: scale(0), x1: scale(value.value), y: middle },
    box: { x0: 0, x1: width, y0: top, y1: top + height },
  }
}

function noteOf({ value }: MiniRow): readonly [string, TextKind][] {
  return value === null || value.noteText === '' ? [] : [[value.noteText, 'note']]
}

function layoutValue(
  value: ChartRow,
  y: number,
  {
    scale,
    limit,
  }: { scale: ScaleLinear<number, number>; limit: { readonly x0: number; readonly x1: number } },
): MarkGlyph {
  const at = { x: scale(value.value), y }
  const to = value.valueTo === null ? null : { x: scale(value.valueTo), y }
  const room = { x0: limit.x0, x1: Math.min(limit.x1, at.x + shortTail), y0: y - radius, y1: y + radius }
  return layoutMark(value, { at, to, grows: 'right', limit: room, radius })
}

type Line = Pick<TextLine, 'text' | 'kind'>

function linesOf(texts: readonly (readonly [string, TextKind])[], width: number): readonly Line[] {
  return texts.flatMap(([text, kind]) => wrapLines(text, width, kind).map((line) => ({ text: line, kind })))
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { kind }) => sum + textStyles[kind].lineHeight, 0)
}

function setLines(lines: readonly Line[], x: number, top: number): readonly TextLine[] {
  return lines.map((line, index) => ({
    ...line,
    x,
    y: baselineIn(top + heightOf(lines.slice(0, index)), line.kind),
    anchor: 'start',
  }))
}
