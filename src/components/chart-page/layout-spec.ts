import { layoutCoverageChart, type CoverageChart } from '../../charts/coverage-chart.ts'
import { narrowSize, wideSize } from '../../charts/chart-type.ts'
import { layoutMiniChart, type MiniChart } from '../../charts/mini-chart.ts'
import { layoutTimeline } from '../../charts/timeline.ts'
import type { Timeline } from '../../charts/timeline-type.ts'
import { layoutWordingStrips, type WordingStrips } from '../../charts/wording-strip.ts'
import { layoutYearAxisChart, type YearAxisChart } from '../../charts/year-axis-chart.ts'
import { layoutYearColumns, type YearColumns } from '../../charts/year-columns.ts'
import type { ChartSpec } from './spec-type.ts'

/** A chart laid out for one frame. */
export type Layout =
  | { readonly kind: 'values'; readonly chart: YearAxisChart }
  | { readonly kind: 'summary'; readonly chart: MiniChart }
  | { readonly kind: 'timeline'; readonly chart: Timeline }
  | { readonly kind: 'years'; readonly chart: YearColumns }
  | { readonly kind: 'wording'; readonly chart: WordingStrips }
  | { readonly kind: 'coverage'; readonly chart: CoverageChart }

export type Frame = 'wide' | 'narrow'

const sizes = { wide: wideSize, narrow: narrowSize } as const
const known = new WeakMap<ChartSpec, Partial<Record<Frame, Layout>>>()

/** The chart laid out for a desk or for a phone. It stands on several pages, so each layout is kept. */
export function layoutSpec(spec: ChartSpec, frame: Frame): Layout {
  const layouts = known.get(spec) ?? {}
  known.set(spec, layouts)
  return (layouts[frame] ??= layoutIn(spec, sizes[frame]))
}

function layoutIn(spec: ChartSpec, size: (typeof sizes)[Frame]): Layout {
  switch (spec.kind) {
    case 'values':
      return { kind: spec.kind, chart: layoutYearAxisChart(spec.rows, size, spec.options) }
    case 'summary':
      return { kind: spec.kind, chart: layoutMiniChart(spec.rows, size) }
    case 'timeline':
      return { kind: spec.kind, chart: layoutTimeline(spec.lanes, { ...size, years: spec.years }) }
    case 'years':
      return { kind: spec.kind, chart: layoutYearColumns(spec.lanes, { ...size, years: spec.years }) }
    case 'wording':
      return { kind: spec.kind, chart: layoutWordingStrips(spec.rows, size) }
    case 'coverage':
      return { kind: spec.kind, chart: layoutCoverageChart(spec.grid, size) }
    default:
      return spec satisfies never
  }
}
