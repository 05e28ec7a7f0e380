import { expect, test } from 'vitest'
import type { ChartRow } from '../../src/charts/chart-row.ts'
import { layoutMark } from '../../src/charts/mark-glyph.ts'
import type { MarkGlyph } from '../../src/charts/mark-glyph.ts'
import { markPath } from '../../src/charts/mark-shape.ts'
import { markShapes } from '../../src/model/city.ts'
import { rowOf } from './sample-rows.ts'

const limit = { x0: 0, x1: 200, y0: 0, y1: 200 }

function glyphOf(changes: Partial<ChartRow>, to: { x: number; y: number } | null = null): MarkGlyph {
  return layoutMark(rowOf(changes), { at: { x: 100, y: 100 }, to, grows: 'up', limit, radius: 7 })
}

test('fills a target, rings a baseline and dots a derived value', () => {
  expect(glyphOf({ role: 'target' }).outline).toBe('solid')
  expect(glyphOf({ role: 'baseline' }).outline).toBe('ring')
  expect(glyphOf({ role: 'derived' }).outline).toBe('dotted')
})

test('puts a dashed outline around an aspirational target only', () => {
  expect(glyphOf({ commitment: 'aspirational' }).outline).toBe('dashed')
  expect(glyphOf({ commitment: 'aspirational' }).dashes).not.toBeNull()
  expect(glyphOf({ commitment: 'firm' }).dashes).toBeNull()
  expect(glyphOf({ commitment: 'aspirational', role: 'baseline' }).outline).toBe('ring')
})

test.each(['gte', 'gt'] as const)('lets %s fade upwards', (comparator) => {
  expect(glyphOf({ comparator }).tail).toMatchObject({ direction: 'up', box: { y0: 62, y1: 100 } })
})

test.each(['lte', 'lt'] as const)('lets %s fade downwards', (comparator) => {
  expect(glyphOf({ comparator }).tail).toMatchObject({ direction: 'down', box: { y0: 100, y1: 138 } })
})

test('turns tails to the right and left where values grow to the right', () => {
  const place = { at: { x: 100, y: 100 }, to: null, grows: 'right', limit, radius: 7 } as const
  expect(layoutMark(rowOf({ comparator: 'gte' }), place).tail?.direction).toBe('right')
  expect(layoutMark(rowOf({ comparator: 'lt' }), place).tail?.direction).toBe('left')
})

test('ends a tail at the edge of the plot', () => {
  const place = { at: { x: 100, y: 190 }, to: null, grows: 'up', limit, radius: 7 } as const
  expect(layoutMark(rowOf({ comparator: 'lte' }), place).tail?.box.y1).toBe(200)
})

test('draws an exact value without tail, bar or soft edge', () => {
  expect(glyphOf({ comparator: 'eq' })).toMatchObject({ tail: null, bar: null, halo: [] })
})

test('draws a range as a bar between both ends', () => {
  const glyph = glyphOf({ comparator: 'range', valueTo: 6 }, { x: 100, y: 40 })
  expect(glyph.bar).toEqual({ x0: 97, x1: 103, y0: 40, y1: 100 })
  expect(glyph.points).toEqual([
    { x: 100, y: 100 },
    { x: 100, y: 40 },
  ])
})

test('gives an approximate value a soft edge inside its area', () => {
  const glyph = glyphOf({ comparator: 'about' })
  expect(glyph.halo).toHaveLength(2)
  expect(glyph.box.x1 - glyph.box.x0).toBeGreaterThan(glyph.body.x1 - glyph.body.x0)
})

test('gives every shape of the model a path of its own', () => {
  expect(new Set(markShapes.map((shape) => markPath(shape, 7))).size).toBe(markShapes.length)
})

test.each(markShapes)('keeps a %s within the reach that labels stay clear of', (mark) => {
  const { body, path } = glyphOf({ mark })
  // The sides of a rectangle are written as lengths, not as places.
  const numbers =
    path
      .replace(/[hv]-?[\d.]+/g, '')
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? []
  expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(Math.max(body.x1 - 100, 9.9))
})
