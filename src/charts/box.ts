/** A place in the drawing, in its own units (CSS pixels at natural size), y downwards. */
export type Point = { readonly x: number; readonly y: number }
export type Size = { readonly width: number; readonly height: number }
/** An upright rectangle from (x0, y0), top left, to (x1, y1). */
export type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
export type Segment = { readonly from: Point; readonly to: Point }

/** Whether two boxes share an area; boxes that only touch do not. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1
}

/** Whether `inner` lies in `outer`, edges included. */
export function boxInside(inner: Box, outer: Box): boolean {
  return inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1
}

/** The box moved outwards by `by` on every side. */
export function growBox(box: Box, by: number): Box {
  return { x0: box.x0 - by, y0: box.y0 - by, x1: box.x1 + by, y1: box.y1 + by }
}

/** The smallest box around all of them; there must be one at least. */
export function boxAround(boxes: readonly [Box, ...(Box | undefined)[]]): Box {
  const all = boxes.filter((box) => box !== undefined)
  return {
    x0: Math.min(...all.map((box) => box.x0)),
    y0: Math.min(...all.map((box) => box.y0)),
    x1: Math.max(...all.map((box) => box.x1)),
    y1: Math.max(...all.map((box) => box.y1)),
  }
}

/** The point of the box that is nearest to `point`. */
export function nearestPoint(box: Box, point: Point): Point {
  return {
    x: Math.min(Math.max(point.x, box.x0), box.x1),
    y: Math.min(Math.max(point.y, box.y0), box.y1),
  }
}

/** Length of the straight line between two points. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** Whether the segment enters the inside of the box (Liang–Barsky clipping). */
export function segmentMeetsBox({ from, to }: Segment, box: Box): boolean {
  // Most segments pass the box by; this is asked many thousand times a chart.
  if (Math.max(from.x, to.x) <= box.x0 || Math.min(from.x, to.x) >= box.x1) return false
  if (Math.max(from.y, to.y) <= box.y0 || Math.min(from.y, to.y) >= box.y1) return false
  const across = clip(from.x, to.x, [box.x0, box.x1])
  const along = clip(from.y, to.y, [box.y0, box.y1])
  return Math.max(0, across[0], along[0]) < Math.min(1, across[1], along[1])
}

/** Between which shares of its length a stretch lies between two bounds; one that runs along them does all the way. */
function clip(from: number, to: number, [low, high]: readonly [number, number]): readonly [number, number] {
  if (from === to) return [0, 1]
  const [a, b] = [(low - from) / (to - from), (high - from) / (to - from)]
  return a < b ? [a, b] : [b, a]
}

/** Whether two segments cross at one inner point. */
export function segmentsCross(a: Segment, b: Segment): boolean {
  return (
    side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
    side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0
  )
}

function side(from: Point, to: Point, point: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
}
