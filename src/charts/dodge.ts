import { ascending, groups } from 'd3'
import type { Box } from './box.ts'

type Item = { readonly id: string; readonly column: number; readonly box: Box }

/**
 * Sideways shifts for marks of one column that would cover each other, the group centred on its column;
 * undefined if the centres would leave a column of the width `room`.
 */
export function dodgeMarks(items: readonly Item[], room: number): ReadonlyMap<string, number> | undefined {
  const shifts = new Map<string, number>()
  for (const [, column] of groups(items, (item) => item.column)) {
    for (const cluster of clustersOf(column)) {
      const lanes = lanesOf(cluster)
      const width = Math.max(...cluster.map(({ box }) => box.x1 - box.x0)) + air
      if (lanes.length > 1 && (lanes.length - 1) * width > room - air * 4) return undefined
      lanes.forEach((lane, index) =>
        lane.forEach(({ id }) => shifts.set(id, (index - (lanes.length - 1) / 2) * width)),
      )
    }
  }
  return shifts
}

const air = 2

/** Runs of marks whose heights overlap, directly or through a third. */
function clustersOf(column: readonly Item[]): readonly (readonly Item[])[] {
  const sorted = column.toSorted((a, b) => ascending(a.box.y0, b.box.y0) || ascending(a.id, b.id))
  const clusters: Item[][] = []
  let floor = -Infinity
  for (const item of sorted) {
    if (item.box.y0 >= floor) clusters.push([])
    clusters.at(-1)?.push(item)
    floor = Math.max(floor, item.box.y1)
  }
  return clusters
}

/** As few lanes as keep the marks of each lane apart (first fit on sorted intervals). */
function lanesOf(cluster: readonly Item[]): readonly (readonly Item[])[] {
  const lanes: Item[][] = []
  for (const item of cluster) {
    const lane = lanes.find((marks) => (marks.at(-1)?.box.y1 ?? -Infinity) <= item.box.y0)
    if (lane === undefined) lanes.push([item])
    else lane.push(item)
  }
  return lanes
}
