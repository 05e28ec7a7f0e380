import { expect, it } from 'vitest'
import { layoutChartSheet } from '../../src/charts/chart-sheet.ts'
import { widthOf } from '../../src/charts/chart-type.ts'

const words = {
  title: '每千人口托位数',
  unit: '单位：个/千人',
  caption: '实心：目标。'.repeat(20),
  source: '来源：对照。',
}

it('sets title, unit, drawing, caption and source one under the other inside the sheet', () => {
  const sheet = layoutChartSheet({ width: 760, height: 330 }, words)
  const ys = [...sheet.title, ...sheet.lines].map(({ y }) => y)
  expect(ys).toEqual(ys.toSorted((a, b) => a - b))
  expect(Math.max(...ys)).toBeLessThan(sheet.height)
  const above = sheet.lines.filter(({ y }) => y < sheet.at.y)
  expect(above.map(({ text }) => text)).toEqual([words.unit])
  expect(sheet.lines.filter(({ y }) => y > sheet.at.y).every(({ y }) => y > sheet.at.y + 330)).toBe(true)
})

it('wraps long words to the width of the drawing', () => {
  const sheet = layoutChartSheet({ width: 324, height: 100 }, words)
  expect(sheet.lines.every(({ text }) => widthOf(text, 'note') <= 325)).toBe(true)
  expect(sheet.lines.length).toBeGreaterThan(4)
})
