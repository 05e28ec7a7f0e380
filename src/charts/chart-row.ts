import type { markShapes } from '../model/city.ts'
import type { Commitment, Comparator } from '../model/figure.ts'

export type MarkShape = (typeof markShapes)[number]
/** A target and a baseline stand in the document; a derived value is this site's own computation. */
export type ChartRole = 'target' | 'baseline' | 'derived'

/** One value of one city, with its texts already in the reader's language. */
export type ChartRow = {
  /** Id of the figure, or of the derived value; unique in a chart. */
  readonly id: string
  readonly city: string
  /** Name written at the mark. */
  readonly label: string
  readonly value: number
  /** Upper end of a range, else null. */
  readonly valueTo: number | null
  /** The value as people write it, comparator included, e.g. `≥ 4.5`. */
  readonly valueText: string
  /** Second line at the mark, e.g. `2025 年目标`. */
  readonly noteText: string
  /** Year the value holds for or is due; null if the document gives none. */
  readonly year: number | null
  readonly role: ChartRole
  readonly comparator: Comparator
  readonly commitment: Commitment
  readonly mark: MarkShape
  /** Number of the city's colour, 1 to 8. */
  readonly hue: number
  /** Address of the evidence; null if there is none to go to. */
  readonly href: string | null
}

/** An outside value that the plot shows as a labelled hairline. */
export type ChartBenchmark = {
  readonly id: string
  readonly value: number
  /** Name, value and source as written at the line. */
  readonly text: string
  readonly year: number | null
}

/** What a chart of values may be told beyond its rows. */
export type ValueAxisOptions = {
  readonly benchmarks?: readonly ChartBenchmark[] | undefined
  /** False for measures whose zero says nothing, e.g. life expectancy; then `breakNote` says so. */
  readonly fromZero?: boolean | undefined
  /** Written under an axis that does not start at zero. */
  readonly breakNote?: string | undefined
  /** Unit written at the head of the axis. */
  readonly unitText?: string | undefined
  /** Tick of the values that have no year. */
  readonly noYearText?: string | undefined
  readonly formatTick?: ((value: number) => string) | undefined
}
