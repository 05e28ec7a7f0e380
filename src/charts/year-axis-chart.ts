import type { Size } from './box.ts'
import type { ChartRow, ValueAxisOptions } from './chart-row.ts'
import { layoutSortedRows } from './sorted-rows.ts'
import type { SortedRows } from './sorted-rows.ts'
import { layoutYearAxisPlot } from './year-axis-plot.ts'
import type { YearAxisPlot } from './year-axis-plot.ts'

export type YearAxisChart = YearAxisPlot | SortedRows

/**
 * Figures of one measure on a year axis. The plot grows in height until every label has its place; if it
 * holds more than twelve values or they cannot be told apart, sorted rows take over.
 */
export function layoutYearAxisChart(
  rows: readonly ChartRow[],
  size: Size,
  options: ValueAxisOptions = {},
): YearAxisChart {
  if (rows.length > 0 && rows.length <= mostMarks) {
    for (const stretch of stretches) {
      const height = Math.round(size.height * stretch)
      const plot = layoutYearAxisPlot(
        rows,
        { width: size.width, height, spare: (height - size.height) / 3 },
        options,
      )
      if (plot !== undefined) return plot
    }
  }
  return layoutSortedRows(rows, size, options)
}

const mostMarks = 12
/** Heights to try, as multiples of the wanted one. */
const stretches = [1, 1.15, 1.35, 1.6, 1.9]
