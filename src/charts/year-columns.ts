import { ascending, max, scaleLinear } from 'd3'
import { boxesOverlap } from './box.ts'
import type { Box, Size } from './box.ts'
import type { MarkShape } from './chart-row.ts'
import { nameLine, textStyles, widthOf } from './chart-type.ts'
import type { TextLine } from './chart-type.ts'
import { layoutYearTicks } from './year-ticks.ts'

/** How much one place dates to one year: values already reached, and what is due. */
export type YearColumn = {
  readonly year: number
  readonly reached: number
  readonly due: number
  /** Address of the year's figures; null if there is none. */
  readonly href: string | null
}

export type YearLane = {
  readonly city: string
  readonly label: string
  readonly mark: MarkShape
  readonly hue: number
  readonly columns: readonly YearColumn[]
}

export type PlacedColumn = {
  readonly column: YearColumn
  /** Hollow foot of values reached, filled top of what is due; null where there are none. */
  readonly reached: Box | null
  readonly due: Box | null
  /** Number of figures over the column. */
  readonly count: TextLine
  readonly box: Box
}

export type YearColumns = Size & {
  readonly ticks: readonly TextLine[]
  readonly lanes: readonly {
    readonly lane: YearLane
    readonly name: TextLine
    readonly axis: { readonly x0: number; readonly x1: number; readonly y: number }
    readonly columns: readonly PlacedColumn[]
  }[]
}

/**
 * One lane per place under a common axis of years, a column per year, its height the number of figures on one
 * scale for all lanes. Counts keep apart by stepping up over their neighbour.
 */
export function layoutYearColumns(
  lanes: readonly YearLane[],
  { width, years }: Pick<Size, 'width'> & { readonly years: readonly [first: number, last: number] },
): YearColumns {
  const x = scaleLinear(years, [edge, width - edge])
  const columnWidth = Math.min(widestColumn, (x(years[0] + 1) - x(years[0])) * columnShare)
  const most = max(lanes.flatMap(({ columns }) => columns.map(({ reached, due }) => reached + due))) ?? 1
  const height = scaleLinear([0, most], [0, tallest])
  let top = axisHeight
  const placed = lanes.map((lane) => {
    const highest = max(lane.columns, ({ reached, due }) => reached + due) ?? 0
    const name = nameLine(lane.label, top)
    const foot = top + textStyles.name.lineHeight + countRoom + height(highest)
    const columns = layoutColumns(lane.columns, { x, foot, height, columnWidth })
    top = foot + laneGap
    return { lane, name, axis: { x0: x(years[0]), x1: x(years[1]), y: foot }, columns }
  })
  return { width, height: top - laneGap + 6, ticks: layoutYearTicks(years, x), lanes: placed }
}

const edge = 18
const axisHeight = 28
const laneGap = 20
/** Over the highest column, for its count and one that had to step up. */
const countRoom = 2 * textStyles.note.lineHeight + 2
const tallest = 96
const widestColumn = 18
const columnShare = 0.72

type Scene = {
  readonly x: (year: number) => number
  readonly foot: number
  readonly height: (count: number) => number
  readonly columnWidth: number
}

function layoutColumns(columns: readonly YearColumn[], scene: Scene): readonly PlacedColumn[] {
  const bodies = columns.map((column) => bodyOf(column, scene))
  return columns
    .toSorted((a, b) => ascending(a.year, b.year))
    .reduce<readonly PlacedColumn[]>(
      (placed, column) => [...placed, layoutColumn(column, { placed, bodies, scene })],
      [],
    )
}

function layoutColumn(
  column: YearColumn,
  { placed, bodies, scene }: { placed: readonly PlacedColumn[]; bodies: readonly Box[]; scene: Scene },
): PlacedColumn {
  const { foot, height } = scene
  const body = bodyOf(column, scene)
  const between = foot - height(column.reached)
  const text = `${column.reached + column.due}`
  const middle = (body.x0 + body.x1) / 2
  const half = widthOf(text, 'note') / 2
  const countAt = (bottom: number): Box => ({
    ...{ x0: middle - half, x1: middle + half },
    ...{ y0: bottom - textStyles.note.fontSize, y1: bottom },
  })
  const taken = [...bodies, ...placed.map(({ count }) => extentOf(count))]
  const steps = [body.y0 - 3, ...taken.map(({ y0 }) => y0 - 2)].filter((bottom) => bottom <= body.y0 - 3)
  const bottom =
    steps
      .toSorted((a, b) => b - a)
      .find((each) => taken.every((other) => !boxesOverlap(other, countAt(each)))) ?? Math.min(...steps)
  return {
    column,
    reached: column.reached === 0 ? null : { ...body, y0: between },
    due: column.due === 0 ? null : { ...body, y1: between },
    count: { text, x: middle, y: bottom, anchor: 'middle', kind: 'note' },
    box: { ...body, y0: countAt(bottom).y0 },
  }
}

function bodyOf({ year, reached, due }: YearColumn, { x, foot, height, columnWidth }: Scene): Box {
  const middle = x(year)
  return {
    ...{ x0: middle - columnWidth / 2, x1: middle + columnWidth / 2 },
    ...{ y0: foot - height(reached + due), y1: foot },
  }
}

function extentOf({ text, x, y, kind }: TextLine): Box {
  const half = widthOf(text, kind) / 2
  return { x0: x - half, x1: x + half, y0: y - textStyles[kind].fontSize, y1: y }
}
