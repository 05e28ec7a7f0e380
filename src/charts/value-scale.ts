import { extent, scaleLinear } from 'd3'
import type { ScaleLinear } from 'd3'
import type { ChartRow, ValueAxisOptions } from './chart-row.ts'

/**
 * Scale from values to pixels. Amounts start at zero; only `fromZero: false` may cut the axis, and then
 * not by more than what lies beside the values.
 */
export function valueScale(
  rows: readonly ChartRow[],
  range: readonly [start: number, end: number],
  { benchmarks = [], fromZero = true }: ValueAxisOptions,
): ScaleLinear<number, number> {
  const values = [...rows.flatMap(valuesOf), ...benchmarks.map(({ value }) => value)]
  const [low = 0, high = 0] = extent(values)
  const scale = scaleLinear().range(range)
  if (fromZero) return scale.domain(low === 0 && high === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)])
  const room = (high - low || Math.abs(high) * 0.02 || 1) * cutRoom
  return scale.domain([low - room, high + room])
}

/** Ticks for the axis: whole numbers where every value is one, so that no half bed is marked. */
export function valueTicks(
  scale: ScaleLinear<number, number>,
  rows: readonly ChartRow[],
  count: number,
): readonly number[] {
  const whole = rows.flatMap(valuesOf).every(Number.isInteger)
  return scale.ticks(count).filter((tick) => !whole || Number.isInteger(tick))
}

const cutRoom = 0.25

function valuesOf(row: ChartRow): readonly number[] {
  return row.valueTo === null ? [row.value] : [row.value, row.valueTo]
}
