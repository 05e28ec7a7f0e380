import { describe, expect, it } from 'vitest'
import { boxesOverlap, boxInside } from '../../src/charts/box.ts'
import type { Box } from '../../src/charts/box.ts'
import { narrowSize, wideSize } from '../../src/charts/chart-type.ts'
import { layoutTimeline } from '../../src/charts/timeline.ts'
import { layoutWordingStrips } from '../../src/charts/wording-strip.ts'
import { layoutYearAxisChart } from '../../src/charts/year-axis-chart.ts'
import { layoutYearColumns } from '../../src/charts/year-columns.ts'
import { specOf } from '../../src/components/chart-page/chart-spec.ts'
import { siteCharts } from '../../src/components/chart-page/site-charts.ts'
import { themeAnswers } from '../../src/compare/theme-answers.ts'
import { grownDataset } from './grown-dataset.ts'

const grown = [
  [12, grownDataset(12)],
  [40, grownDataset(40)],
] as const
const sizes = [wideSize, narrowSize]

describe.each(grown)('with %i cities', (count, dataset) => {
  const specs = siteCharts(dataset).map((chart) => specOf(dataset, chart, 'zh'))

  it('values become sorted rows once they are too many to label, apart and inside the frame', () => {
    const values = specs.filter((spec) => spec.kind === 'values')
    const byLength = new Map(values.map((spec) => [spec.rows.length, spec]))
    expect(Math.max(...byLength.keys())).toBeGreaterThan(12)
    for (const spec of byLength.values()) {
      for (const size of sizes) {
        const chart = layoutYearAxisChart(spec.rows, size, spec.options)
        if (spec.rows.length > 12) expect(chart.kind).toBe('rows')
        const boxes =
          chart.kind === 'rows' ? chart.rows.map(({ box }) => box) : chart.marks.map(({ label }) => label.box)
        expect(boxes).toHaveLength(spec.rows.length)
        expectApart(boxes)
        expect(boxes.filter((box) => !boxInside(box, frameOf(chart)))).toEqual([])
      }
    }
  })

  it('every city keeps its lane in the columns of years, with counts apart', () => {
    for (const spec of specs) {
      if (spec.kind !== 'years') continue
      for (const { width } of sizes) {
        const chart = layoutYearColumns(spec.lanes, { width, years: spec.years })
        expect(chart.lanes).toHaveLength(count)
        const boxes = chart.lanes.flatMap(({ columns }) => columns.map(({ box }) => box))
        for (const box of boxes) expect(boxInside(box, frameOf(chart))).toBe(true)
        const feet = chart.lanes.map(({ axis }) => axis.y)
        expect(feet).toEqual(feet.toSorted((a, b) => a - b))
      }
    }
  })

  it('every city keeps its strip and its labelled lane', () => {
    for (const spec of specs) {
      if (spec.kind === 'wording') expect(layoutWordingStrips(spec.rows, narrowSize).rows).toHaveLength(count)
      if (spec.kind === 'timeline') {
        const { lanes } = layoutTimeline(spec.lanes, { width: narrowSize.width, years: spec.years })
        for (const { items } of lanes) expectApart(items.map(({ box }) => box))
      }
    }
  })

  it('a chart names a few absent cities and counts many', () => {
    for (const { caption } of specs) expect(caption.length).toBeLessThan(260)
  })

  it('a theme answers once per document', () => {
    const [theme] = dataset.themes
    expect(theme && themeAnswers(dataset, theme)).toHaveLength(count)
  })
})

const frameOf = ({ width, height }: { width: number; height: number }): Box => ({
  ...{ x0: -0.01, y0: -0.01 },
  ...{ x1: width + 0.01, y1: height + 0.01 },
})

function expectApart(boxes: readonly Box[]): void {
  const overlapping = boxes.filter((box, index) =>
    boxes.slice(index + 1).some((other) => boxesOverlap(box, other)),
  )
  expect(overlapping).toEqual([])
}
