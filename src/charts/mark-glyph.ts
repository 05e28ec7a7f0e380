import type { Comparator } from '../model/figure.ts'
import { boxAround, growBox } from './box.ts'
import type { Box, Point } from './box.ts'
import type { ChartRow } from './chart-row.ts'
import { markPath, markReach } from './mark-shape.ts'

/** `solid` target · `dashed` aspirational target, solid in a dashed outline · `ring` baseline · `dotted` derived. */
export type MarkOutline = 'solid' | 'dashed' | 'ring' | 'dotted'
/** Where a tail fades to: the side on which the value may lie. */
export type TailDirection = 'up' | 'down' | 'left' | 'right'

/** How one value is drawn. Paths stand around the origin, to be moved to each of `points`. */
export type MarkGlyph = {
  readonly outline: MarkOutline
  /** Where the shape stands: the value, or both ends of a range. */
  readonly points: readonly Point[]
  /** The city's shape: filled for targets, stroked for baselines and derived values. */
  readonly path: string
  /** Dashed outline around the shape of an aspirational target. */
  readonly dashes: string | null
  /** Soft edge of an approximate value, from the inside out. */
  readonly halo: readonly string[]
  readonly tail: { readonly box: Box; readonly direction: TailDirection } | null
  /** Bar from the lower to the upper end of a range. */
  readonly bar: Box | null
  /** The area of the shape, or of the whole range. */
  readonly body: Box
  /** The area of everything drawn. */
  readonly box: Box
}

export type MarkPlace = {
  readonly at: Point
  /** Place of the upper end of a range, else null. */
  readonly to: Point | null
  /** Direction in which values grow: up on a year axis, right on rows. */
  readonly grows: 'up' | 'right'
  /** The tail ends here at the latest. */
  readonly limit: Box
  readonly radius: number
}

/** Draws a row's value so that role, comparator and commitment can be told from the mark alone. */
export function layoutMark(row: ChartRow, place: MarkPlace): MarkGlyph {
  const outline = outlineOf(row)
  const points = place.to === null ? [place.at] : [place.at, place.to]
  const halo =
    row.comparator === 'about' ? haloScales.map((scale) => markPath(row.mark, place.radius * scale)) : []
  const radius = place.radius * (outline === 'dashed' ? coreScale : 1)
  const ring = markReach(row.mark, radius) + dashGap
  const reach = outline === 'dashed' ? ring + strokeRoom : markReach(row.mark, radius) + strokeRoom
  const [first, ...others] = points.map((point) =>
    growBox({ x0: point.x, x1: point.x, y0: point.y, y1: point.y }, reach),
  )
  const body = boxAround([first as Box, ...others])
  const tail = layoutTail(row.comparator, place)
  const softReach = halo.length > 0 ? markReach(row.mark, place.radius) * (Math.max(...haloScales) - 1) : 0
  return {
    outline,
    points,
    path: markPath(row.mark, radius),
    dashes: outline === 'dashed' ? markPath('circle', ring) : null,
    halo,
    tail,
    bar: place.to === null ? null : barBetween(place.at, place.to),
    body,
    box: boxAround([growBox(body, softReach), tail?.box]),
  }
}

/** Length of a whole tail, from the centre of the mark. */
export const tailLength = 38

const tailWidth = 5
const barWidth = 6
const strokeRoom = 1.5
const haloScales = [1.3, 1.6] as const
/** A dashed outline is round for every shape: along a star's corners the dashes would not read. */
const dashGap = 2.5
const coreScale = 0.85

/** Which way a bound points; the others have no tail. */
const tails: Readonly<Partial<Record<Comparator, 'more' | 'less'>>> = {
  gte: 'more',
  gt: 'more',
  lte: 'less',
  lt: 'less',
}
const directions = { up: { more: 'up', less: 'down' }, right: { more: 'right', less: 'left' } } as const

function outlineOf(row: ChartRow): MarkOutline {
  if (row.role === 'derived') return 'dotted'
  if (row.role === 'baseline') return 'ring'
  return row.commitment === 'aspirational' ? 'dashed' : 'solid'
}

function layoutTail(comparator: Comparator, { at, grows, limit }: MarkPlace): MarkGlyph['tail'] {
  const sense = tails[comparator]
  if (sense === undefined) return null
  const direction = directions[grows][sense]
  const half = tailWidth / 2
  const boxes: Readonly<Record<TailDirection, Box>> = {
    up: { x0: at.x - half, x1: at.x + half, y0: Math.max(at.y - tailLength, limit.y0), y1: at.y },
    down: { x0: at.x - half, x1: at.x + half, y0: at.y, y1: Math.min(at.y + tailLength, limit.y1) },
    right: { x0: at.x, x1: Math.min(at.x + tailLength, limit.x1), y0: at.y - half, y1: at.y + half },
    left: { x0: Math.max(at.x - tailLength, limit.x0), x1: at.x, y0: at.y - half, y1: at.y + half },
  }
  return { box: boxes[direction], direction }
}

function barBetween(from: Point, to: Point): Box {
  const half = barWidth / 2
  const upright = from.x === to.x
  return {
    x0: Math.min(from.x, to.x) - (upright ? half : 0),
    x1: Math.max(from.x, to.x) + (upright ? half : 0),
    y0: Math.min(from.y, to.y) - (upright ? 0 : half),
    y1: Math.max(from.y, to.y) + (upright ? 0 : half),
  }
}
