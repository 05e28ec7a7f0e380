import { expect, test } from 'vitest'
import { layoutCoverageGlyph, layoutCoverageGrid } from '../../src/charts/coverage-grid.ts'
import type { Coverage } from '../../src/model/coverage.ts'

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

test('lays cities across and themes down, and invents no cell', () => {
  const cell = (city: string, theme: string): Coverage => ({
    city,
    theme,
    state: 'mentioned',
    figures: [],
    passages: ['p'],
    terms_searched: ['托育'],
  })
  const coverage = [cell('wuhu', 'tcm'), cell('dongguan', 'childcare'), cell('wuhu', 'childcare')]
  const cells = layoutCoverageGrid(coverage, { cities: ['wuhu', 'dongguan'], themes: ['childcare', 'tcm'] })
  expect(cells.map(({ city, theme, column, row }) => [city, theme, column, row])).toEqual([
    ['wuhu', 'childcare', 0, 0],
    ['dongguan', 'childcare', 1, 0],
    ['wuhu', 'tcm', 0, 1],
  ])
})
