import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxesOverlap, boxInside } from '../../src/charts/box.ts'
import { layoutTimeline } from '../../src/charts/timeline.ts'
import type { TimelineItem } from '../../src/charts/timeline-type.ts'
import { rowOf } from './sample-rows.ts'

const years = [2015, 2035] as const

function itemOf(id: string, year: number, text = '每千人托位数 ≥ 4.5'): TimelineItem {
  return { ...rowOf({ id }), year, text }
}

test('draws one lane per city in the given order, an empty one included', () => {
  const lanes = [
    { city: 'b', label: '乙市', items: [itemOf('1', 2025)] },
    { city: 'a', label: '甲市', items: [] },
  ]
  const chart = layoutTimeline(lanes, { width: 760, years })
  expect(chart.lanes.map(({ name }) => name.text)).toEqual(['乙市', '甲市'])
  expect(chart.lanes[1]?.axis.y).toBeGreaterThan(chart.lanes[0]?.items[0]?.box.y1 ?? Infinity)
})

test('sets each mark at its year and its words on the right while there is room', () => {
  const items = [itemOf('early', 2016), itemOf('late', 2035)]
  const [lane] = layoutTimeline([{ city: 'a', label: '甲市', items }], { width: 760, years }).lanes
  const [early, late] = lane?.items ?? []
  expect(early?.lines[0]?.anchor).toBe('start')
  expect(late?.lines[0]?.anchor).toBe('end')
  expect(late?.glyph.points[0]?.x).toBe(lane?.axis.x1)
})

test('stands two years side by side where words fit between them, each in the order given', () => {
  const items = [itemOf('z', 2020), itemOf('y', 2025), itemOf('b', 2020), itemOf('a', 2025)]
  const [lane] = layoutTimeline([{ city: 'a', label: '甲市', items }], { width: 760, years }).lanes
  expect(lane?.items.map(({ item }) => item.id)).toEqual(['z', 'b', 'y', 'a'])
  const [z, b, y, a] = lane?.items.map(({ box }) => box.y0) ?? []
  expect([y, a]).toEqual([z, b])
})

test('ticks every year where there is room, every fifth where not', () => {
  const ticks = (width: number, first: number): readonly string[] =>
    layoutTimeline([], { width, years: [first, 2035] }).ticks.map(({ text }) => text)
  expect(ticks(760, 2021).slice(0, 3)).toEqual(['2021', '2022', '2023'])
  expect(ticks(760, 2015)).toEqual(['2015', '2020', '2025', '2030', '2035'])
  expect(ticks(480, 2010)).toEqual(['2010', '2015', '2020', '2025', '2030', '2035'])
})

test('lists the deadlines of a city by year on a phone, each year written once', () => {
  const items = [itemOf('b', 2025), itemOf('a', 2020), itemOf('c', 2025)]
  const lanes = [
    { city: 'a', label: '甲市', items },
    { city: 'b', label: '乙市', items: [itemOf('d', 2025)] },
  ]
  const chart = layoutTimeline(lanes, { width: 324, years })
  const [first] = chart.lanes
  expect(first?.items.map(({ item }) => item.id)).toEqual(['a', 'b', 'c'])
  expect(chart.ticks.map(({ text }) => text)).toEqual(['2020', '2025', '2025'])
  expect(chart.ticks[1]?.y).toBe(first?.items[1]?.lines[0]?.y)
  expect(new Set(first?.items.flatMap(({ lines }) => lines.map(({ x }) => x))).size).toBe(1)
  expect(chart.yearLines).toEqual([])
})

test.each([324, 760])('keeps any deadlines apart and inside a width of %i', (width) => {
  const item = fc.record({
    year: fc.integer({ min: 2015, max: 2035 }),
    text: fc.constantFrom(
      '家庭医生签约率 ≥ 42%',
      '65岁以上老年人健康管理率达到 75%，重点人群 90%',
      'sign-up rate of key groups ≥ 85%',
      '达标',
    ),
  })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 25 }), (drafts) => {
      const items = drafts.map(({ year, text }, index) => itemOf(`i${index}`, year, text))
      const chart = layoutTimeline([{ city: 'a', label: '甲市', items }], { width, years })
      const boxes = chart.lanes[0]?.items.map(({ box }) => box) ?? []
      const frame = { x0: 0, x1: width + 0.1, y0: 0, y1: chart.height }
      expect(boxes).toHaveLength(items.length)
      expect(boxes.every((box) => boxInside(box, frame))).toBe(true)
      expect(boxes.some((a, index) => boxes.slice(index + 1).some((b) => boxesOverlap(a, b)))).toBe(false)
    }),
    { seed: 7, numRuns: 100 },
  )
})
