import { expect, test } from 'vitest'
import { layoutCoverageGlyph } from '../../src/charts/coverage-glyph.ts'

test('gives the three states three shapes, not three shades', () => {
  expect(layoutCoverageGlyph('quantified', 3)).toMatchObject({ kind: 'filled', count: { text: '3' } })
  expect(layoutCoverageGlyph('mentioned', 0)).toMatchObject({ kind: 'open', count: null })
  expect(layoutCoverageGlyph('not-stated', 0)).toMatchObject({ kind: 'dot', count: null })
})

test('widens the square for a long count', () => {
  const [short, long] = [layoutCoverageGlyph('quantified', 3), layoutCoverageGlyph('quantified', 1288)]
  expect(short.width).toBe(short.height)
  expect(long.width).toBeGreaterThan(long.height)
})
