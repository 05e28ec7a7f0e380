import { expect, test } from 'vitest'
import { boxesOverlap } from '../../src/charts/box.ts'
import { placeLabels } from '../../src/charts/label-placement.ts'
import type { LabelRequest } from '../../src/charts/label-placement.ts'

const frame = { x0: 0, x1: 300, y0: 0, y1: 200 }

function requestAt(id: string, x: number, y: number): LabelRequest {
  const body = { x0: x - 8, x1: x + 8, y0: y - 8, y1: y + 8 }
  return { id, at: { x, y }, body, size: { width: 80, height: 36 }, firstLine: 9 }
}

function sceneOf(requests: readonly LabelRequest[]): Parameters<typeof placeLabels>[1] {
  return { frame, obstacles: requests.map(({ id, body }) => ({ owner: id, box: body })), hairlines: [] }
}

test('sets a lone label to the right of its mark, without a leader', () => {
  const requests = [requestAt('a', 100, 100)]
  expect(placeLabels(requests, sceneOf(requests))?.get('a')).toMatchObject({
    box: { x0: 113, y0: 91 },
    leader: null,
  })
})

test('sets a label to the left where the frame ends on the right', () => {
  const requests = [requestAt('a', 280, 100)]
  expect(placeLabels(requests, sceneOf(requests))?.get('a')?.box.x1).toBe(267)
})

test('draws a leader to a label that had to move away', () => {
  const requests = [requestAt('a', 150, 100)]
  const scene = sceneOf(requests)
  const wall = { x0: 60, x1: 240, y0: 60, y1: 140 }
  const around = [
    { ...wall, x1: 138 },
    { ...wall, x0: 162 },
    { ...wall, x0: 138, x1: 162, y1: 88 },
  ].map((box) => ({ owner: null, box }))
  const place = placeLabels(requests, { ...scene, obstacles: [...scene.obstacles, ...around] })?.get('a')
  expect(place?.leader).not.toBeNull()
  expect(place?.box.y0).toBeGreaterThanOrEqual(108)
})

test('finds room for marks that stand side by side', () => {
  const requests = [110, 130, 150, 170, 190].map((x) => requestAt(`m${x}`, x, 100))
  const boxes = [...(placeLabels(requests, sceneOf(requests)) ?? [])].map(([, { box }]) => box)
  expect(boxes).toHaveLength(5)
  expect(boxes.some((a, index) => boxes.slice(index + 1).some((b) => boxesOverlap(a, b)))).toBe(false)
})

test('says so when there is no room', () => {
  const requests = Array.from({ length: 30 }, (_, index) => requestAt(`m${index}`, 10 + index * 9, 100))
  expect(placeLabels(requests, sceneOf(requests))).toBeUndefined()
})
