import { ascending, max, min, range, scaleLinear } from 'd3'
import type { ChartRow } from './chart-row.ts'
import { widthOf } from './chart-type.ts'

export type YearTick = { readonly x: number; readonly text: string }
export type YearScale = {
  /** Place of a year; values without a year stand in a column of their own at the end. */
  readonly place: (year: number | null) => number
  /** Width of one year's column. */
  readonly column: number
  readonly ticks: readonly YearTick[]
  /** Where the dated years end. */
  readonly lastX: number
}

type YearScaleOptions = {
  /** Tick of the values that have no year. */
  readonly noYearText: string
  /** Years the axis must hold beside those of the rows. */
  readonly also: readonly number[]
}

/** One column per year from the first to the last, with half a column of air on both sides. */
export function yearScale(
  rows: readonly ChartRow[],
  [start, end]: readonly [start: number, end: number],
  { noYearText, also }: YearScaleOptions,
): YearScale {
  const years = [...rows.flatMap(({ year }) => year ?? []), ...also]
  const [first, last] = [min(years) ?? null, max(years) ?? null]
  const isUndated = rows.some(({ year }) => year === null)
  const count = first === null || last === null ? 0 : last - first + 1
  const undated = isUndated ? Math.max(widthOf(noYearText, 'tick') + tickGap, (end - start) / (count + 1)) : 0
  const even = (end - undated - start) / Math.max(1, count)
  // Where columns are thin the first and the last year still need room for half a tick or mark on their outer side.
  const inset = Math.max(0, (outermost - even) / 2)
  const scale = scaleLinear()
    .domain([(first ?? 0) - 0.5, (last ?? 0) + 0.5])
    .range([start + inset, end - undated - inset])
  const column = count === 0 ? undated : (end - undated - start - 2 * inset) / count
  const undatedTicks = isUndated ? [{ x: end - undated / 2, text: noYearText }] : []
  return {
    place: (year) => (year === null ? end - undated / 2 : scale(year)),
    column: isUndated ? Math.min(column, undated) : column,
    ticks: [
      ...yearsWithTick(years, scale).map((year) => ({ x: scale(year), text: `${year}` })),
      ...undatedTicks,
    ],
    lastX: end - undated,
  }
}

/** Of all years between the first and the last those that get a tick: with values first, and none too close to another. */
function yearsWithTick(dated: readonly number[], scale: (year: number) => number): readonly number[] {
  const inOrder = dated.toSorted(ascending)
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (first === undefined || last === undefined) return []
  const isApart = (year: number, other: number): boolean =>
    Math.abs(scale(year) - scale(other)) >= yearWidth + tickGap
  const kept: number[] = []
  for (const year of new Set([...inOrder, ...range(first, last + 1)]))
    if (kept.every((other) => isApart(year, other))) kept.push(year)
  return kept.toSorted(ascending)
}

const tickGap = 8
const yearWidth = widthOf('2025', 'tick')
const outermost = 36
