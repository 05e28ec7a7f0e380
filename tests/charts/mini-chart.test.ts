import { expect, test } from 'vitest'
import type { ChartRow } from '../../src/charts/chart-row.ts'
import { widthOf } from '../../src/charts/chart-type.ts'
import type { TextLine } from '../../src/charts/chart-type.ts'
import { layoutMiniChart } from '../../src/charts/mini-chart.ts'
import type { MiniRow } from '../../src/charts/mini-chart.ts'
import { rowOf } from './sample-rows.ts'

function miniRow(city: string, value: Partial<ChartRow> | null, label = city): MiniRow {
  return {
    city,
    label,
    mark: 'circle',
    hue: 1,
    href: null,
    value: value && rowOf({ city, id: city, ...value }),
    words: '本文件未提及',
  }
}

const rows = [
  miniRow('广安区', { value: 4.5, valueText: '≥ 4.5', comparator: 'gte' }),
  miniRow('芜湖', { value: 1.5, valueText: '1.5' }),
  miniRow('株洲', null),
  miniRow(
    'jinhua',
    { value: 3, valueText: '≥ 3.0 places, hoped for', comparator: 'gte' },
    'Jinhua Development Zone',
  ),
]

test('keeps the cities in the given order, one under the other', () => {
  const chart = layoutMiniChart(rows, { width: 324 })
  expect(chart.rows.map(({ row }) => row.city)).toEqual(['广安区', '芜湖', '株洲', 'jinhua'])
  chart.rows.slice(1).forEach(({ box }, index) => expect(box.y0).toBe(chart.rows[index]?.box.y1))
})

test('places values in proportion to their distance from zero', () => {
  const chart = layoutMiniChart(rows, { width: 324 })
  const [first = 0, second = 0] = chart.rows.map(({ glyph }) => (glyph?.points[0]?.x ?? 0) - chart.zeroX)
  expect(first / second).toBeCloseTo(3)
})

test('writes words for a city without a value, with neither mark nor stem', () => {
  const silent = layoutMiniChart(rows, { width: 324 }).rows[2]
  expect(silent).toMatchObject({ glyph: null, stem: null })
  expect(silent?.words.map(({ text }) => text).join('')).toBe('本文件未提及')
})

test.each([280, 324, 480])('keeps all words inside a width of %i, clear of the marks', (width) => {
  const chart = layoutMiniChart(rows, { width })
  const end = ({ text, kind, x }: TextLine): number => x + widthOf(text, kind)
  for (const { name, words, glyph } of chart.rows) {
    expect(Math.max(...name.map(end))).toBeLessThanOrEqual(chart.zeroX)
    expect(Math.max(...words.map(end))).toBeLessThanOrEqual(width + 0.1)
    expect(words.every(({ x }) => x > (glyph?.box.x1 ?? 0))).toBe(true)
  }
})

test('draws a chart in which no city has a value', () => {
  const chart = layoutMiniChart([miniRow('株洲', null)], { width: 324 })
  expect(chart.rows[0]?.words[0]?.text).toBe('本文件未提及')
})
