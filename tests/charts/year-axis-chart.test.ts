import { describe, expect, test } from 'vitest'
import { boxesOverlap } from '../../src/charts/box.ts'
import type { ChartRow, ValueAxisOptions } from '../../src/charts/chart-row.ts'
import { narrowSize, wideSize } from '../../src/charts/chart-type.ts'
import type { YearAxisPlot } from '../../src/charts/year-axis-plot.ts'
import { layoutYearAxisChart } from '../../src/charts/year-axis-chart.ts'
import { rowOf } from './sample-rows.ts'

const sizes = [
  ['wide', wideSize],
  ['narrow', narrowSize],
] as const

const childcare = [
  rowOf({
    id: 'g',
    label: '广安区',
    value: 4.5,
    valueText: '≥ 4.5',
    year: 2025,
    comparator: 'gte',
    mark: 'diamond',
  }),
  rowOf({ id: 'w', label: '芜湖', value: 1.4, valueText: '1.4', noteText: '2021 年目标', year: 2021 }),
  rowOf({
    id: 'd',
    label: '东莞',
    value: 4.49,
    valueText: '≈ 4.49 推算',
    noteText: '47,000 ÷ 2020 年普查常住人口',
    year: 2024,
    role: 'derived',
    comparator: 'gte',
  }),
]
const national = { id: 'n', value: 4.5, text: '全国“十四五”目标 4.5（2025）', year: 2025 }

function plotOf(
  rows: readonly ChartRow[],
  options: ValueAxisOptions = {},
  size: { width: number; height: number } = wideSize,
): YearAxisPlot {
  const chart = layoutYearAxisChart(rows, size, options)
  if (chart.kind !== 'plot') throw new Error('expected a plot, got sorted rows')
  return chart
}

describe('axes', () => {
  test('start at zero for amounts', () => {
    const chart = plotOf(childcare)
    expect(chart.yTicks[0]).toMatchObject({ text: '0', lineY: chart.plot.y1 })
    expect(chart.zeroY).toBe(chart.plot.y1)
    expect(chart.axisBreak).toBeNull()
  })

  test('say so where they do not start at zero', () => {
    const rows = [rowOf({ id: '1', value: 78 }), rowOf({ id: '2', value: 80.6, year: 2030 })]
    const chart = plotOf(rows, { fromZero: false, breakNote: '纵轴不从 0 开始' })
    expect(chart.zeroY).toBeNull()
    expect(chart.axisBreak?.note.text).toBe('纵轴不从 0 开始')
    expect(Number(chart.yTicks[0]?.text)).toBeGreaterThan(70)
  })

  test('place values in proportion to their distance from zero', () => {
    const chart = plotOf([rowOf({ id: '1', value: 2, year: 2021 }), rowOf({ id: '2', value: 4 })])
    const [low = 0, high = 0] = chart.marks.map(({ glyph }) => chart.plot.y1 - (glyph.points[0]?.y ?? 0))
    expect(high / low).toBeCloseTo(2)
  })

  test('tick whole years only, each once', () => {
    expect(plotOf(childcare).xTicks.map(({ text }) => text)).toEqual(['2021', '2022', '2023', '2024', '2025'])
    expect(plotOf([rowOf()]).xTicks.map(({ text }) => text)).toEqual(['2025'])
  })

  test('tick whole numbers only where every value is one', () => {
    const chart = plotOf([rowOf({ id: '1', value: 1 }), rowOf({ id: '2', value: 2, year: 2024 })])
    expect(chart.yTicks.map(({ text }) => text)).toEqual(['0', '1', '2'])
  })

  test('keep values without a year in a column of their own', () => {
    const chart = plotOf([rowOf({ id: '1' }), rowOf({ id: '2', year: null })], { noYearText: '未写年份' })
    expect(chart.xTicks.map(({ text }) => text)).toEqual(['2025', '未写年份'])
    const [dated, undated] = chart.marks.map(({ glyph }) => glyph.points[0]?.x)
    expect(undated).toBe(chart.xTicks[1]?.x)
    expect(dated).toBe(chart.xTicks[0]?.x)
  })
})

describe('marks', () => {
  test('stand one per figure, with nothing between them across missing years', () => {
    const chart = plotOf(childcare)
    expect(chart.marks.map(({ row }) => row.id)).toEqual(['g', 'w', 'd'])
    const columns = chart.marks.map(({ glyph }) => [glyph.box.x0, glyph.box.x1] as const)
    const gap = chart.xTicks.find(({ text }) => text === '2022')?.x ?? 0
    expect(columns.some(([x0, x1]) => x0 <= gap && gap <= x1)).toBe(false)
  })

  test('of one year and value stand side by side, centred on the year', () => {
    const chart = plotOf([rowOf({ id: '1' }), rowOf({ id: '2' }), rowOf({ id: '3', year: 2020 })])
    const [first, second] = chart.marks
    expect(first && second && boxesOverlap(first.glyph.box, second.glyph.box)).toBe(false)
    const centre = ((first?.glyph.points[0]?.x ?? 0) + (second?.glyph.points[0]?.x ?? 0)) / 2
    expect(centre).toBeCloseTo(chart.xTicks.at(-1)?.x ?? 0)
  })
})

describe('benchmark', () => {
  const later = { ...national, year: 2035 }

  test('is a labelled line at its value that ends at its year', () => {
    const chart = plotOf(childcare, { benchmarks: [national] })
    const [line] = chart.benchmarks
    expect(line).toMatchObject({ x0: chart.plot.x0, x1: chart.xTicks.at(-1)?.x })
    expect(line?.y).toBeCloseTo(chart.marks[0]?.glyph.points[0]?.y ?? 0)
    expect(line?.lines.map(({ text }) => text).join('')).toBe('全国“十四五”目标 4.5（2025）')
  })

  test('has its year on the axis, even where no value reaches it', () => {
    const chart = plotOf(childcare, { benchmarks: [later] })
    expect(chart.xTicks.at(-1)?.text).toBe('2035')
    expect(chart.benchmarks[0]?.x1).toBe(chart.xTicks.at(-1)?.x)
  })

  test.each(sizes)('never runs beyond the years of a %s plot', (_, size) => {
    const undated = [...childcare.slice(0, 2), rowOf({ id: 'u', year: null, value: 1 })]
    for (const benchmark of [national, later, { ...national, year: null }]) {
      const chart = plotOf(undated, { benchmarks: [benchmark], noYearText: '未写年份' }, size)
      const beforeUndated = ((chart.xTicks.at(-1)?.x ?? 0) + (chart.xTicks.at(-2)?.x ?? 0)) / 2
      expect(chart.benchmarks[0]?.x1).toBeLessThanOrEqual(beforeUndated + 0.01)
    }
  })
})

describe('crowding', () => {
  test('turns more than twelve values into sorted rows, largest first', () => {
    const rows = Array.from({ length: 13 }, (_, index) =>
      rowOf({ id: `r${index}`, value: index, year: 2013 + index }),
    )
    const chart = layoutYearAxisChart(rows, wideSize)
    expect(chart.kind).toBe('rows')
    expect(chart.kind === 'rows' && chart.rows.map(({ row }) => row.value)).toEqual([
      12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0,
    ])
  })

  test('writes the unit over sorted rows and keeps equal values in the given order', () => {
    const rows = Array.from({ length: 13 }, (_, index) => rowOf({ id: `r${9 - index}`, city: `c${index}` }))
    const chart = layoutYearAxisChart(rows, narrowSize, { unitText: '个/千人' })
    expect(chart.unit?.text).toBe('个/千人')
    expect(chart.kind === 'rows' && chart.rows.map(({ row }) => row.city)).toEqual(
      rows.map(({ city }) => city),
    )
  })

  test.each(sizes)('keeps twelve cities spread over seven years in a %s plot', (_, size) => {
    const rows = Array.from({ length: 12 }, (_city, index) =>
      rowOf({
        id: `r${index}`,
        label: '连云港',
        value: 20 + ((index * 29) % 70),
        valueText: '≥ 62%',
        year: 2019 + ((index * 5) % 7),
        comparator: index % 2 ? 'gte' : 'eq',
      }),
    )
    expect(layoutYearAxisChart(rows, size).kind).toBe('plot')
  })

  test('gives the same geometry for the same rows', () => {
    expect(layoutYearAxisChart(childcare, narrowSize)).toEqual(layoutYearAxisChart(childcare, narrowSize))
  })
})
