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

/** Whether the segment enters the inside of the box (Liang–Barsky clipping). */
export function segmentMeetsBox({ from, to }: Segment, box: Box): boolean {
  let enter = 0
  let leave = 1
  const sides = [
    [from.x - to.x, from.x - box.x0],
    [to.x - from.x, box.x1 - from.x],
    [from.y - to.y, from.y - box.y0],
    [to.y - from.y, box.y1 - from.y],
  ] as const
  for (const [step, room] of sides) {
    if (step === 0 && room <= 0) return false
    if (step < 0) enter = Math.max(enter, room / step)
    if (step > 0) leave = Math.min(leave, room / step)
  }
  return enter < leave
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
