import { line } from 'd3'
import type { ScaleLinear } from 'd3'
import { everyTwo } from '../lib/every-two.ts'
import { layoutBenchmarks } from './benchmark-lines.ts'
import type { BenchmarkLine } from './benchmark-lines.ts'
import type { Box, Segment, Size } from './box.ts'
import { boxesOverlap, boxInside, growBox } from './box.ts'
import type { ChartRow, ValueAxisOptions } from './chart-row.ts'
import { phoneWidth, textStyles, unitLine, widthOf } from './chart-type.ts'
import type { TextLine } from './chart-type.ts'
import { dodgeMarks } from './dodge.ts'
import { placeLabels } from './label-placement.ts'
import { layoutMark, tailLength } from './mark-glyph.ts'
import type { MarkGlyph } from './mark-glyph.ts'
import { rowLabel, setLabel } from './row-label.ts'
import { valueScale, valueTicks } from './value-scale.ts'
import { yearScale } from './year-scale.ts'
import type { YearScale } from './year-scale.ts'

export type PlacedMark = {
  readonly row: ChartRow
  readonly glyph: MarkGlyph
  readonly label: { readonly box: Box; readonly lines: readonly TextLine[]; readonly leader: Segment | null }
}

/** Figures on a year axis, each mark with its name and value beside it. No line joins two values. */
export type YearAxisPlot = Size & {
  readonly kind: 'plot'
  /** The area that the two axes enclose. */
  readonly plot: Box
  readonly xTicks: readonly TextLine[]
  readonly yTicks: readonly (TextLine & { readonly lineY: number })[]
  /** The line at zero; null where the axis is cut. */
  readonly zeroY: number | null
  /** Zigzag and words at the foot of a cut axis. */
  readonly axisBreak: { readonly path: string; readonly note: TextLine } | null
  readonly unit: TextLine | null
  readonly benchmarks: readonly BenchmarkLine[]
  readonly marks: readonly PlacedMark[]
}

/**
 * The plot in exactly this size, with `spare` room over the highest value, or undefined if its marks and
 * labels do not fit without touching.
 */
export function layoutYearAxisPlot(
  rows: readonly ChartRow[],
  { spare, ...size }: Size & { readonly spare: number },
  options: ValueAxisOptions,
): YearAxisPlot | undefined {
  const axes = layoutAxes(rows, { ...size, spare }, options)
  const glyphs = layoutGlyphs(rows, axes)
  if (glyphs === undefined) return undefined
  const unit = unitLine(options.unitText)
  const unitBox = unit === null ? [] : [{ x0: 0, x1: widthOf(unit.text, 'tick'), y0: 0, y1: unitHeight }]
  const { plot, frame, x, y } = axes
  const benchmarks = layoutBenchmarks(options.benchmarks ?? [], {
    plot,
    frame,
    obstacles: [...glyphs.map(({ box }) => growBox(box, 2)), ...unitBox],
    toY: y,
    endX: (year) => (year === null ? x.lastX : x.place(year)),
  })
  if (benchmarks === undefined) return undefined
  const taken = [...benchmarks.map(({ box }) => box), ...unitBox].map((box) => ({ owner: null, box }))
  const labels = layoutLabels({
    rows,
    glyphs,
    axes,
    taken,
    hairlines: benchmarks.map((benchmark) => benchmark.y),
  })
  if (labels === undefined) return undefined
  return {
    kind: 'plot',
    ...size,
    plot,
    xTicks: axes.x.ticks.map((tick) => ({ ...tick, y: plot.y1 + 20, anchor: 'middle', kind: 'tick' })),
    yTicks: axes.yTicks,
    zeroY: options.fromZero === false ? null : y(0),
    axisBreak: options.fromZero === false ? layoutBreak(plot, size, options.breakNote ?? '') : null,
    unit,
    benchmarks,
    marks: labels,
  }
}

type Axes = {
  readonly plot: Box
  /** Where marks' tails and labels may stand. */
  readonly frame: Box
  readonly x: YearScale
  readonly y: ScaleLinear<number, number>
  readonly yTicks: YearAxisPlot['yTicks']
  readonly radius: number
}

const footHeight = 27
const breakNoteHeight = 19
const unitHeight = 20
const edge = 2
/** Marks may reach this far to the left of the plot without touching the ticks' numbers. */
const overhang = 8

function layoutAxes(
  rows: readonly ChartRow[],
  { spare, ...size }: Size & { readonly spare: number },
  options: ValueAxisOptions,
): Axes {
  const { formatTick = String, breakNote = '', fromZero = true, noYearText = '–' } = options
  const isPhone = size.width < phoneWidth
  const head = options.unitText === undefined ? 0 : unitHeight
  const foot = footHeight + (fromZero || breakNote === '' ? 0 : breakNoteHeight)
  const rise = rows.some(({ comparator }) => comparator === 'gte' || comparator === 'gt')
    ? tailLength + 4
    : 16
  const hairline = options.benchmarks === undefined || options.benchmarks.length === 0 ? 0 : 26
  const top = head + Math.max(rise, hairline) + spare
  const y = valueScale(rows, [size.height - foot, top], options)
  const values = valueTicks(y, rows, isPhone ? 4 : 5)
  const left = Math.max(0, ...values.map((value) => widthOf(formatTick(value), 'tick'))) + 12
  const plot = { x0: left, x1: size.width - edge, y0: top, y1: size.height - foot }
  return {
    plot,
    frame: { x0: left + 2, x1: size.width - edge, y0: head, y1: plot.y1 - 3 },
    x: yearScale(rows, [plot.x0, plot.x1], { noYearText, also: benchmarkYears(options) }),
    y,
    yTicks: values.map((value) => ({
      text: formatTick(value),
      x: left - 10,
      y: y(value) + 4.5,
      lineY: y(value),
      anchor: 'end',
      kind: 'tick',
    })),
    radius: isPhone ? 6.5 : 7,
  }
}

/** A yardstick stands on the axis with its own year, so that nobody reads it as due earlier. */
const benchmarkYears = ({ benchmarks = [] }: ValueAxisOptions): readonly number[] =>
  benchmarks.flatMap(({ year }) => year ?? [])

function layoutGlyphs(
  rows: readonly ChartRow[],
  { plot, frame, x, y, radius }: Axes,
): readonly MarkGlyph[] | undefined {
  const limit = { ...frame, y1: frame.y1 + 2 }
  const place = (row: ChartRow, shift: number): MarkGlyph => {
    const across = x.place(row.year) + shift
    const to = row.valueTo === null ? null : { x: across, y: y(row.valueTo) }
    return layoutMark(row, { at: { x: across, y: y(row.value) }, to, grows: 'up', limit, radius })
  }
  const items = rows.map((row) => ({ id: row.id, column: x.place(row.year), box: place(row, 0).box }))
  const shifts = dodgeMarks(items, x.column)
  if (shifts === undefined) return undefined
  const glyphs = rows.map((row) => place(row, shifts.get(row.id) ?? 0))
  const isCrowded = everyTwo(glyphs).some(([one, other]) => boxesOverlap(one.box, other.box))
  const room = { x0: plot.x0 - overhang, x1: frame.x1 + edge, y0: frame.y0, y1: plot.y1 + footHeight }
  return isCrowded || glyphs.some(({ box }) => !boxInside(box, room)) ? undefined : glyphs
}

function layoutLabels(input: {
  readonly rows: readonly ChartRow[]
  readonly glyphs: readonly MarkGlyph[]
  readonly axes: Axes
  readonly taken: readonly { readonly owner: null; readonly box: Box }[]
  readonly hairlines: readonly number[]
}): readonly PlacedMark[] | undefined {
  const { rows, glyphs, axes, taken, hairlines } = input
  const width = axes.frame.x1 - axes.frame.x0
  const marks = rows.flatMap((row, index) => {
    const glyph = glyphs[index]
    return glyph === undefined ? [] : [{ row, glyph, text: rowLabel(row, Math.min(230, width * 0.6)) }]
  })
  const places = placeLabels(
    marks.map(({ row, glyph, text }) => ({
      id: row.id,
      at: centreOf(glyph.body),
      body: glyph.body,
      size: text.size,
      firstLine: textStyles.name.lineHeight / 2,
    })),
    {
      frame: axes.frame,
      obstacles: [...taken, ...marks.map(({ row, glyph }) => ({ owner: row.id, box: glyph.box }))],
      hairlines,
    },
  )
  return places === undefined
    ? undefined
    : marks.flatMap(({ row, glyph, text }) => {
        const place = places.get(row.id)
        if (place === undefined) return []
        return [{ row, glyph, label: { ...place, lines: setLabel(text, place.box, centreOf(glyph.body)) } }]
      })
}

function centreOf(box: Box): { x: number; y: number } {
  return { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 }
}

function layoutBreak(plot: Box, size: Size, text: string): YearAxisPlot['axisBreak'] {
  const zigzag = [0, 4, -4, 4, -4, 0].map((x, index): [number, number] => [plot.x0 + x, plot.y1 - index * 3])
  return {
    path: line()(zigzag) ?? '',
    note: { text, x: size.width - edge, y: size.height - 5, anchor: 'end', kind: 'tick' },
  }
}
