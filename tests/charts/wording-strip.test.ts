import { expect, test } from 'vitest'
import { widthOf } from '../../src/charts/chart-type.ts'
import { layoutWordingStrips } from '../../src/charts/wording-strip.ts'
import type { WordingRow } from '../../src/charts/wording-strip.ts'

function rowWith(firm: number, plain: number, aspirational: number): WordingRow {
  return { city: 'a', label: '甲市', mark: 'circle', hue: 1, href: null, firm, plain, aspirational }
}

test('divides the strip by the shares of firm, plain and aspirational', () => {
  const [row] = layoutWordingStrips([rowWith(2, 1, 1)], { width: 760 }).rows
  const lengths = row?.segments.map(({ box }) => box.x1 - box.x0) ?? []
  expect(row?.segments.map(({ commitment }) => commitment)).toEqual(['firm', 'plain', 'aspirational'])
  expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(2)
  expect(lengths[2]).toBeCloseTo(lengths[1] ?? 0)
})

test('writes each count and the total', () => {
  const [row] = layoutWordingStrips([rowWith(12, 7, 3)], { width: 760 }).rows
  expect(row?.segments.map(({ text }) => text.text)).toEqual(['12', '7', '3'])
  expect(row?.total.text).toBe('22')
})

test('gives strips of different totals the same length', () => {
  const { rows } = layoutWordingStrips([rowWith(1, 1, 1), rowWith(300, 2, 1)], { width: 324 })
  const ends = rows.map(({ segments }) => [segments[0]?.box.x0, segments.at(-1)?.box.x1?.toFixed(6)])
  expect(ends[0]).toEqual(ends[1])
})

test('has no segment for a kind that does not occur', () => {
  const [some, none] = layoutWordingStrips([rowWith(3, 0, 1), rowWith(0, 0, 0)], { width: 324 }).rows
  expect(some?.segments.map(({ commitment }) => commitment)).toEqual(['firm', 'aspirational'])
  expect(none?.segments).toEqual([])
})

test.each([
  [1, 1, 400],
  [400, 1, 1],
  [1, 400, 1],
])('sets counts of thin segments apart over the strip: %i, %i, %i', (firm, plain, aspirational) => {
  const [row] = layoutWordingStrips([rowWith(firm, plain, aspirational)], { width: 324 }).rows
  const outside = (row?.segments ?? []).filter(({ isInside }) => !isInside)
  expect(outside).toHaveLength(2)
  const [a, b] = outside.map(({ text }) => text)
  expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThanOrEqual(widthOf('1', 'name'))
  expect(a?.y).toBeLessThanOrEqual(outside[0]?.box.y0 ?? 0)
})
