import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxesOverlap, boxInside, segmentMeetsBox } from '../../src/charts/box.ts'
import type { Box } from '../../src/charts/box.ts'
import type { ChartRow } from '../../src/charts/chart-row.ts'
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
      { seed: 5, numRuns: 60 },
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
  const head = chart.unit === null ? chart.ticks : [...chart.ticks, chart.unit]
  expectInside([...head, ...chart.benchmarks.flatMap(({ lines }) => lines)], frame)
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
