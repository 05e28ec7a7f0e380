import { boxesOverlap, boxInside, distance, growBox, nearestPoint, segmentMeetsBox } from './box.ts'
import type { Box, Point, Segment, Size } from './box.ts'
import { inConflict, leaderTo } from './leader.ts'

/** A label that wants to stand near its mark. */
export type LabelRequest = {
  readonly id: string
  /** Centre of the mark. */
  readonly at: Point
  /** Area of the mark, which the label and other leaders stay clear of. */
  readonly body: Box
  readonly size: Size
  /** From the top of the label to the middle of its first line. */
  readonly firstLine: number
}

/** What stands in the frame already. */
export type LabelScene = {
  readonly frame: Box
  /** Areas no label may touch. `owner` is the label whose own leader may start there. */
  readonly obstacles: readonly { readonly owner: string | null; readonly box: Box }[]
  /** Heights of hairlines, which labels rather stay off. */
  readonly hairlines: readonly number[]
}

export type LabelPlace = {
  readonly box: Box
  /** Line from the mark to a label that had to move away; null where the label stands at its mark. */
  readonly leader: Segment | null
}

/**
 * Places for all labels so that none touches another label, an obstacle, a leader or the frame's edge;
 * undefined if no order of placing finds room. The same input gives the same places.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  scene: LabelScene,
): ReadonlyMap<string, LabelPlace> | undefined {
  const beside = new Map(requests.map((request) => [request.id, listCandidates(besideMark, request, scene)]))
  const near = cheapest(requests, beside)
  if (near && [...near.values()].every(({ cost }) => cost < movedCost)) return near
  const anywhere = new Map(
    requests.map((request) => [
      request.id,
      [...(beside.get(request.id) ?? []), ...listCandidates(acrossFrame, request, scene)]
        .toSorted((a, b) => a.cost - b.cost)
        .slice(0, mostCandidates),
    ]),
  )
  return cheapest(requests, anywhere)
}

/** Every order is tried, but only the best outcome of them is worth improving. */
function cheapest(requests: readonly LabelRequest[], choices: Choices): Solution | undefined {
  const [best] = orders(requests, choices)
    .flatMap((order) => placeInOrder(order, choices) ?? [])
    .toSorted((a, b) => totalCost(a) - totalCost(b))
  return best && improve(best, choices)
}

type Candidate = LabelPlace & { readonly cost: number }
type Choices = ReadonlyMap<string, readonly Candidate[]>
type Solution = ReadonlyMap<string, Candidate>

const gap = 5
const lattice = { x: 20, y: 12 }
const mostCandidates = 240
const movedCost = 14
const hairlineCost = 8
/** A label close to another mark takes room that the other's label may need; closer still it seems to name it. */
const crowds = [
  { room: 14, cost: 3 },
  { room: 7, cost: 8 },
] as const
const maxRounds = 4
/** How many better places a label may ask another to leave. */
const maxWishes = 40
const maxPromotions = 12

type Spots = (request: LabelRequest, frame: Box) => readonly { readonly box: Box; readonly cost: number }[]

function listCandidates(spots: Spots, request: LabelRequest, scene: LabelScene): readonly Candidate[] {
  return spots(request, scene.frame)
    .filter(({ box }) => boxInside(box, scene.frame))
    .filter(({ box }) => !scene.obstacles.some((obstacle) => boxesOverlap(box, obstacle.box)))
    .map(({ box, cost }) => toCandidate({ request, box, cost, scene }))
    .filter(
      ({ leader }) => leader === null || scene.obstacles.every((each) => passes(leader, each, request.id)),
    )
    .toSorted((a, b) => a.cost - b.cost)
}

/** Right first, then left, below, above: where people look for the name of a mark. */
function besideMark({ at, body, size, firstLine }: LabelRequest): readonly { box: Box; cost: number }[] {
  const right = body.x1 + gap
  const left = body.x0 - gap - size.width
  const middle = at.x - size.width / 2
  const under = body.y1 + 2
  const over = body.y0 - 2 - size.height
  const levels = [at.y - firstLine, at.y - size.height / 2, at.y - size.height + firstLine]
  return [
    ...levels.map((y, index) => ({ box: boxAt(right, y, size), cost: index * 0.5 })),
    ...levels.map((y, index) => ({ box: boxAt(left, y, size), cost: 1 + index * 0.5 })),
    ...[middle, body.x0, body.x1 - size.width].flatMap((x, index) => [
      { box: boxAt(x, under, size), cost: 3 + index },
      { box: boxAt(x, over, size), cost: 3.5 + index },
    ]),
    { box: boxAt(right - gap, under, size), cost: 6 },
    { box: boxAt(left + gap, under, size), cost: 6 },
    { box: boxAt(right - gap, over, size), cost: 6.5 },
    { box: boxAt(left + gap, over, size), cost: 6.5 },
  ]
}

function acrossFrame({ at, size }: LabelRequest, frame: Box): readonly { box: Box; cost: number }[] {
  const columns = steps(frame.x0, frame.x1 - size.width, lattice.x)
  const lines = steps(frame.y0, frame.y1 - size.height, lattice.y)
  return columns.flatMap((x) =>
    lines.map((y) => {
      const box = boxAt(x, y, size)
      return { box, cost: movedCost + 1.2 * distance(at, nearestPoint(box, at)) }
    }),
  )
}

function toCandidate(input: {
  readonly request: LabelRequest
  readonly box: Box
  readonly cost: number
  readonly scene: LabelScene
}): Candidate {
  const { request, box, cost, scene } = input
  const crossed = scene.hairlines.filter((y) => y > box.y0 && y < box.y1).length
  const others = scene.obstacles.filter(({ owner }) => owner !== null && owner !== request.id)
  const crowding = crowds.reduce(
    (sum, { room, cost }) =>
      sum + others.filter((mark) => boxesOverlap(mark.box, growBox(box, room))).length * cost,
    0,
  )
  return { box, cost: cost + crossed * hairlineCost + crowding, leader: leaderTo(request, box) }
}

function passes(leader: Segment, obstacle: LabelScene['obstacles'][number], id: string): boolean {
  return obstacle.owner === id || !segmentMeetsBox(leader, growBox(obstacle.box, 1))
}

/** Orders to try: the most confined label first, then from each side. */
function orders(requests: readonly LabelRequest[], choices: Choices): readonly (readonly LabelRequest[])[] {
  const freedom = (request: LabelRequest): number =>
    (choices.get(request.id) ?? []).filter(({ leader }) => leader === null).length
  const keys: readonly ((request: LabelRequest) => number)[] = [
    freedom,
    ({ at }) => at.y,
    ({ at }) => -at.y,
    ({ at }) => at.x,
    ({ at }) => -at.x,
    (request) => (choices.get(request.id) ?? []).length,
  ]
  return keys.map((key) => requests.toSorted((a, b) => key(a) - key(b) || (a.id < b.id ? -1 : 1)))
}

/** A label that finds no room goes to the head of the order, and all are placed again. */
function placeInOrder(order: readonly LabelRequest[], choices: Choices): Solution | undefined {
  let ids = order.map(({ id }) => id)
  const tried = new Set<string>()
  while (!tried.has(ids.join()) && tried.size <= maxPromotions) {
    tried.add(ids.join())
    const placed = new Map<string, Candidate>()
    const stuck = ids.find((id) => {
      const free = firstFree(id, placed, choices)
      if (free !== undefined) placed.set(id, free)
      return free === undefined
    })
    if (stuck === undefined) return placed
    ids = [stuck, ...ids.filter((id) => id !== stuck)]
  }
  return undefined
}

/** Lets each label in turn move to a cheaper place, with at most one other making way, until none gains. */
function improve(solution: Solution, choices: Choices): Solution {
  let best = solution
  for (let round = 0; round < maxRounds; round++) {
    const before = best
    for (const id of solution.keys()) best = moveOne(id, best, choices)
    if (best === before) break
  }
  return best
}

function moveOne(id: string, placed: Solution, choices: Choices): Solution {
  const now = placed.get(id)?.cost ?? 0
  const cheaper = (choices.get(id) ?? []).filter(({ cost }) => cost < now).slice(0, maxWishes)
  const moves = cheaper.flatMap((wish) => {
    const inTheWay = [...placed].filter(([other, place]) => other !== id && inConflict(wish, place))
    const next = new Map([...placed, [id, wish] as const])
    const [first] = inTheWay
    if (first === undefined) return [next]
    const elsewhere = inTheWay.length > 1 ? undefined : firstFree(first[0], next, choices)
    return elsewhere === undefined ? [] : [next.set(first[0], elsewhere)]
  })
  return [placed, ...moves].reduce((best, move) => (totalCost(move) < totalCost(best) ? move : best))
}

function firstFree(id: string, placed: Solution, choices: Choices): Candidate | undefined {
  const others = [...placed].filter(([other]) => other !== id).map(([, place]) => place)
  return choices.get(id)?.find((candidate) => others.every((other) => !inConflict(candidate, other)))
}

function totalCost(solution: Solution): number {
  return [...solution.values()].reduce((sum, { cost }) => sum + cost, 0)
}

function boxAt(x: number, y: number, { width, height }: Size): Box {
  return { x0: x, y0: y, x1: x + width, y1: y + height }
}

function steps(from: number, to: number, by: number): readonly number[] {
  return Array.from(
    { length: Math.max(0, Math.floor((to - from) / by) + 1) },
    (_, index) => from + index * by,
  )
}
