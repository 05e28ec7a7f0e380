import { beforeEach, expect, test, vi } from 'vitest'
import { narrowSize, wideSize } from '../../src/charts/chart-type.ts'
import { wrapEvenly } from '../../src/charts/wrap-text.ts'
import { layoutYearAxisChart } from '../../src/charts/year-axis-chart.ts'
import { rowOf } from './sample-rows.ts'

/** What layout spends its time on, counted: a clock would judge the machine. */
const counted = vi.hoisted(() => ({ measured: 0, conflicts: 0, places: 0 }))

vi.mock('../../src/charts/text-width.ts', async (original) => {
  const real = await original<typeof import('../../src/charts/text-width.ts')>()
  return { ...real, textWidth: count('measured', real.textWidth) }
})
vi.mock('../../src/charts/leader.ts', async (original) => {
  const real = await original<typeof import('../../src/charts/leader.ts')>()
  return {
    inConflict: count('conflicts', real.inConflict),
    leaderTo: count('places', real.leaderTo),
  }
})

beforeEach(() => Object.assign(counted, { measured: 0, conflicts: 0, places: 0 }))

const nearlyEqual = (years: readonly number[], count: number) =>
  Array.from({ length: count }, (_, index) =>
    rowOf({
      id: `r${index}`,
      label: '金华开发区',
      value: 4.5 + index * 0.02,
      valueText: `≥ ${(4.5 + index * 0.02).toFixed(2)}`,
      year: years[index % years.length] ?? null,
      comparator: 'gte',
    }),
  )

test('wrapping measures each stretch of a text at most three times, however many widths it tries', () => {
  const text = '全面推进托育服务体系建设并落实普惠政策'.repeat(20)
  wrapEvenly(text, 1300, { fontSize: 13, weight: 'normal' })
  expect(counted.measured).toBeLessThanOrEqual(3 * text.length)
})

test('a chart with room beside its marks looks at no place further off', () => {
  const rows = [2021, 2024, 2025].map((year) => rowOf({ id: `r${year}`, year, value: year - 2020 }))
  layoutYearAxisChart(rows, wideSize)
  expect(counted.places).toBeLessThanOrEqual(20 * rows.length)
})

test.each([
  ['one year', [2025]],
  ['two years', [2024, 2025]],
  ['eight years', [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]],
])('eight nearly equal values in %s are laid out in a bounded number of comparisons', (_, years) => {
  for (const size of [wideSize, narrowSize]) {
    Object.assign(counted, { conflicts: 0, places: 0 })
    layoutYearAxisChart(nearlyEqual(years, 8), size)
    expect(counted.conflicts).toBeLessThanOrEqual(200_000)
    expect(counted.places).toBeLessThanOrEqual(20_000)
  }
})

function count<Arguments extends unknown[], Result>(
  name: keyof typeof counted,
  real: (...input: Arguments) => Result,
): (...input: Arguments) => Result {
  return (...input) => {
    counted[name]++
    return real(...input)
  }
}
