import type { ChartRow, ValueAxisOptions } from '../../charts/chart-row.ts'
import type { CoverageGrid } from '../../charts/coverage-chart.ts'
import type { MiniRow } from '../../charts/mini-chart.ts'
import type { TimelineLane } from '../../charts/timeline-type.ts'
import type { WordingRow } from '../../charts/wording-strip.ts'
import type { YearLane } from '../../charts/year-columns.ts'

type Common = {
  readonly title: string
  /** Unit of the values, where there is one. */
  readonly unit: string | null
  /** The chart in words. */
  readonly description: string
  /** What its marks mean. */
  readonly caption: string
}

type Span = readonly [first: number, last: number]

/** A chart with its data and its words in one language; drawn on pages and in files from the same. */
export type ChartSpec = Common &
  (
    | { readonly kind: 'values'; readonly rows: readonly ChartRow[]; readonly options: ValueAxisOptions }
    | { readonly kind: 'summary'; readonly rows: readonly MiniRow[] }
    | { readonly kind: 'timeline'; readonly lanes: readonly TimelineLane[]; readonly years: Span }
    | { readonly kind: 'years'; readonly lanes: readonly YearLane[]; readonly years: Span }
    | { readonly kind: 'wording'; readonly rows: readonly WordingRow[] }
    | { readonly kind: 'coverage'; readonly grid: CoverageGrid }
  )
