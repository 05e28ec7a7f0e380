import { boxesOverlap, distance, growBox, nearestPoint, segmentMeetsBox, segmentsCross } from './box.ts'
import type { Box, Point, Segment } from './box.ts'

/** The line from a mark to its label, or null where the label stands close enough to need none. */
export function leaderTo(mark: Mark, box: Box): Segment | null {
  const near = nearestPoint(mark.body, nearestPoint(box, mark.at))
  if (distance(near, nearestPoint(box, near)) <= closeBy) return null
  const to = attachTo(mark, box)
  const spine = spineOf(mark.body)
  const start = nearestPoint(spine, to)
  const away = distance(start, to)
  const off = Math.min(spine.halfWidth, away) / (away || 1)
  return { from: { x: start.x + (to.x - start.x) * off, y: start.y + (to.y - start.y) * off }, to }
}

/** Whether two placed labels, or their leaders, touch. */
export function inConflict(a: Place, b: Place): boolean {
  return (
    boxesOverlap(growBox(a.box, air / 2), growBox(b.box, air / 2)) ||
    (a.leader !== null && segmentMeetsBox(a.leader, growBox(b.box, air))) ||
    (b.leader !== null && segmentMeetsBox(b.leader, growBox(a.box, air))) ||
    (a.leader !== null && b.leader !== null && segmentsCross(a.leader, b.leader))
  )
}

type Mark = { readonly at: Point; readonly body: Box; readonly firstLine: number }
type Place = { readonly box: Box; readonly leader: Segment | null }

/** A label nearer than this to its mark needs no leader. */
const closeBy = 9
const air = 4
const touch = 2
const fromCorner = 8

/** Beside the mark the leader meets a line of text at mid-height; over and under it, the edge of the label. */
function attachTo({ at, firstLine }: Mark, box: Box): Point {
  if (box.x0 < at.x && at.x < box.x1) {
    const x = Math.min(Math.max(at.x, box.x0 + fromCorner), box.x1 - fromCorner)
    return { x, y: at.y < box.y0 ? box.y0 : box.y1 }
  }
  const y = Math.min(Math.max(at.y, box.y0 + firstLine), box.y1 - firstLine)
  return { x: box.x0 >= at.x ? box.x0 - touch : box.x1 + touch, y }
}

/** The middle of a mark: a point, or the line between the two ends of a range. */
function spineOf(body: Box): Box & { readonly halfWidth: number } {
  const halfWidth = Math.min(body.x1 - body.x0, body.y1 - body.y0) / 2
  return { ...growBox(body, -halfWidth), halfWidth }
}
