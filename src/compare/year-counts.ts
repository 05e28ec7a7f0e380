import { extent } from 'd3'
import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'

/** Years the timeline spans at least: back to the base year of the older plans, on to the national goals. */
const timelineYears: readonly [first: number, last: number] = [2015, 2035]

/** The span of the timeline, wider than usual only where a figure lies outside it. */
export function timelineSpan(
  figures: readonly Pick<Figure, 'year'>[],
): readonly [first: number, last: number] {
  const [first, last] = extent([...timelineYears, ...figures.flatMap(({ year }) => year ?? [])])
  return [first ?? timelineYears[0], last ?? timelineYears[1]]
}

/** What a document dates to one year: values already reached, and what is still to be done. */
export type YearCount = {
  readonly year: number
  readonly reached: readonly Figure[]
  readonly due: readonly Figure[]
}

/** One entry per year that occurs, earliest first; figures without a year are not in it. */
export function yearCounts(figures: Dataset['figures']): readonly YearCount[] {
  const years = [...new Set(figures.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b)
  return years.map((year) => {
    const dated = figures.filter((figure) => figure.year === year)
    return {
      year,
      reached: dated.filter(({ kind }) => kind === 'baseline'),
      due: dated.filter(({ kind }) => kind !== 'baseline'),
    }
  })
}
