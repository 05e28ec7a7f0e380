import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxesOverlap, boxInside, segmentMeetsBox } from '../../src/charts/box.ts'
import type { Box } from '../../src/charts/box.ts'
import type { ChartRow, ValueAxisOptions } from '../../src/charts/chart-row.ts'
import { narrowSize, widthOf, wideSize } from '../../src/charts/chart-type.ts'
import type { TextLine } from '../../src/charts/chart-type.ts'
import type { SortedRows } from '../../src/charts/sorted-rows.ts'
import type { YearAxisPlot } from '../../src/charts/year-axis-plot.ts'
import { layoutYearAxisChart } from '../../src/charts/year-axis-chart.ts'
import { markShapes } from '../../src/model/city.ts'
import { commitments, comparators } from '../../src/model/figure.ts'
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
  test('is a labelled line across the plot at its value, marked at its year', () => {
    const chart = plotOf(childcare, { benchmarks: [national] })
    const [line] = chart.benchmarks
    expect(line).toMatchObject({ x0: chart.plot.x0, x1: chart.plot.x1, yearX: chart.xTicks.at(-1)?.x })
    expect(line?.y).toBeCloseTo(chart.marks[0]?.glyph.points[0]?.y ?? 0)
    expect(line?.lines.map(({ text }) => text).join('')).toBe('全国“十四五”目标 4.5（2025）')
  })

  test('outside the years stretches no axis', () => {
    const chart = plotOf(childcare, { benchmarks: [{ ...national, year: 2035 }] })
    expect(chart.benchmarks[0]?.yearX).toBeNull()
    expect(chart.xTicks.at(-1)?.text).toBe('2025')
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

describe.each(sizes)('any 1 to 14 values in a %s frame', (_, size) => {
  test('have labels, marks and lines apart and inside the frame', () => {
    fc.assert(
      fc.property(rowsArbitrary(), benchmarksArbitrary, fc.boolean(), (rows, benchmarks, fromZero) => {
        const chart = layoutYearAxisChart(rows, size, {
          benchmarks,
          fromZero,
          breakNote: '不从 0 开始',
          unitText: '%',
        })
        if (chart.kind === 'plot') checkPlot(chart, rows)
        else checkRows(chart, rows)
      }),
      { seed: 5, numRuns: 120 },
    )
  }, 60_000)
})

function checkPlot(chart: YearAxisPlot, rows: readonly ChartRow[]): void {
  const frame = { x0: 0, y0: 0, x1: chart.width, y1: chart.height }
  expect(chart.marks).toHaveLength(rows.length)
  const labels = chart.marks.map(({ label }) => label.box)
  const marks = chart.marks.map(({ glyph }) => glyph.box)
  const hairlines = chart.benchmarks.map(({ box }) => box)
  for (const box of [...labels, ...marks, ...hairlines]) expect(boxInside(box, frame)).toBe(true)
  expectApart([...labels, ...hairlines])
  expectApart(marks)
  for (const words of [...labels, ...hairlines])
    expect(marks.some((mark) => boxesOverlap(mark, words))).toBe(false)
  for (const { label } of chart.marks) {
    const { leader } = label
    if (leader === null) continue
    expect(labels.some((other) => other !== label.box && segmentMeetsBox(leader, other))).toBe(false)
  }
  const texts = chart.marks.flatMap(({ label }) => label.lines.map((line) => [line, label.box] as const))
  for (const [line, box] of texts) expect(boxInside(extentOf(line), growABit(box))).toBe(true)
  expectInside([...chart.xTicks, ...chart.yTicks, ...(chart.unit ? [chart.unit] : [])], frame)
}

function checkRows(chart: SortedRows, rows: readonly ChartRow[]): void {
  const frame = { x0: 0, y0: 0, x1: chart.width, y1: chart.height }
  expect(chart.rows).toHaveLength(rows.length)
  expectApart(chart.rows.map(({ box }) => box))
  for (const { glyph, lines, box } of chart.rows) {
    expect(boxInside(glyph.box, growABit(box))).toBe(true)
    expectApart(lines.map(extentOf))
    expectInside(lines, frame)
    expect(lines.some((line) => boxesOverlap(extentOf(line), glyph.box))).toBe(false)
  }
  expectApart(chart.benchmarks.flatMap(({ lines }) => lines.map(extentOf)))
  expectInside([...chart.ticks, ...chart.benchmarks.flatMap(({ lines }) => lines)], frame)
}

/** What a line of text covers: from the top of its figures to its baseline. */
function extentOf({ text, x, y, anchor, kind }: TextLine): Box {
  const width = widthOf(text, kind) / 1.08
  const x0 = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { x0, x1: x0 + width, y0: y - 9, y1: y }
}

function growABit(box: Box): Box {
  return { x0: box.x0 - 0.01, y0: box.y0 - 0.01, x1: box.x1 + 0.01, y1: box.y1 + 0.01 }
}

function expectApart(boxes: readonly Box[]): void {
  boxes.forEach((box, index) =>
    expect(boxes.slice(index + 1).find((other) => boxesOverlap(box, other))).toBeUndefined(),
  )
}

function expectInside(lines: readonly TextLine[], frame: Box): void {
  expect(lines.filter((line) => !boxInside(extentOf(line), growABit(frame)))).toEqual([])
}

const benchmarksArbitrary = fc.array(
  fc.record({
    id: fc.uuid(),
    value: fc.integer({ min: 0, max: 100 }),
    text: fc.constantFrom('全国目标 75%（2035）', 'National target 75% (2035), China Daily'),
    year: fc.constantFrom(2022, 2035, null),
  }),
  { maxLength: 2 },
)

function rowsArbitrary(): fc.Arbitrary<readonly ChartRow[]> {
  const row = fc.record({
    label: fc.constantFrom('广安区', '芜湖', '金华开发区', 'Wuhu', 'Jinhua Development Zone'),
    value: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(90, 95, 100)),
    spread: fc.integer({ min: 1, max: 20 }),
    noteText: fc.constantFrom('2025 年目标', '47,000 ÷ 2020 年普查常住人口', 'target for 2025, hoped for'),
    year: fc.oneof(fc.integer({ min: 2019, max: 2030 }), fc.constantFrom(2025, 2025, null)),
    role: fc.constantFrom('target', 'baseline', 'derived'),
    comparator: fc.constantFrom(...comparators),
    commitment: fc.constantFrom(...commitments),
    mark: fc.constantFrom(...markShapes),
  })
  return fc.array(row, { minLength: 1, maxLength: 14 }).map((drafts) =>
    drafts.map(({ spread, ...draft }, index) => ({
      ...rowOf(),
      ...draft,
      id: `f-${index}`,
      valueText: `≥ ${draft.value}%`,
      valueTo: draft.comparator === 'range' ? draft.value + spread : null,
    })),
  )
}
