import { describe, expect, it } from 'vitest'
import { boxesOverlap, boxInside } from '../../src/charts/box.ts'
import { narrowSize, widthOf, wideSize } from '../../src/charts/chart-type.ts'
import { layoutYearColumns, type YearLane } from '../../src/charts/year-columns.ts'

const column = (year: number, reached: number, due: number) => ({ year, reached, due, href: null })
const lane = (columns: YearLane['columns'], city = 'a'): YearLane => ({
  ...{ city, label: '甲市', mark: 'circle', hue: 1, columns },
})
const years = [2015, 2035] as const
const busy = lane(Array.from({ length: 21 }, (_, index) => column(2015 + index, (index * 7) % 60, 60)))

describe.each([wideSize, narrowSize])('columns of years $width wide', ({ width }) => {
  const chart = layoutYearColumns([busy, lane([column(2025, 0, 3)], 'b')], { width, years })
  const frame = { x0: 0, y0: 0, x1: chart.width, y1: chart.height }
  const counts = chart.lanes[0]?.columns.map(({ count }) => {
    const half = widthOf(count.text, 'note') / 2
    return { x0: count.x - half, x1: count.x + half, y0: count.y - 13, y1: count.y }
  })

  it('stay inside the frame, names and counts too', () => {
    for (const box of chart.lanes.flatMap(({ columns }) => columns.map((each) => each.box)))
      expect(boxInside(box, frame)).toBe(true)
    for (const count of counts ?? []) expect(boxInside(count, frame)).toBe(true)
  })

  it('keep their counts apart, also in a row of equal neighbours', () => {
    const overlaps = counts?.filter((a, index) => counts.slice(index + 1).some((b) => boxesOverlap(a, b)))
    expect(overlaps).toEqual([])
  })

  it('measure every lane by one scale', () => {
    const [high, low] = chart.lanes.map(({ columns }) => columns[0]?.due)
    expect(high && low && (high.y1 - high.y0) / (low.y1 - low.y0)).toBeCloseTo(20)
  })
})

it('draws what was reached as the foot and what is due on top of it', () => {
  const [only] = layoutYearColumns([lane([column(2020, 2, 4)])], { width: 760, years }).lanes
  const [{ reached, due } = { reached: null, due: null }] = only?.columns ?? []
  expect(reached?.y0).toBe(due?.y1)
  expect(reached?.y1).toBe(only?.axis.y)
})

it('draws nothing for none: no zero-high box', () => {
  const [only] = layoutYearColumns([lane([column(2020, 0, 4)])], { width: 760, years }).lanes
  expect(only?.columns[0]?.reached).toBeNull()
})
