import type { Box, Size } from './box.ts'
import type { ChartRow } from './chart-row.ts'
import type { TextLine } from './chart-type.ts'
import type { MarkGlyph } from './mark-glyph.ts'

/** What a mark on the timeline is drawn from; a milestone has no value. */
export type TimelineItem = Pick<
  ChartRow,
  'id' | 'city' | 'role' | 'comparator' | 'commitment' | 'mark' | 'hue' | 'href'
> & {
  readonly year: number
  /** Words at the mark, e.g. `每千人托位数 ≥ 4.5`. */
  readonly text: string
}

export type TimelineLane = {
  readonly city: string
  readonly label: string
  readonly items: readonly TimelineItem[]
}

export type PlacedItem = {
  readonly item: TimelineItem
  readonly glyph: MarkGlyph
  readonly lines: readonly TextLine[]
  /** The area of mark and words. */
  readonly box: Box
}

export type Timeline = Size & {
  readonly ticks: readonly TextLine[]
  /** Places of the years' faint upright lines. */
  readonly yearLines: readonly number[]
  readonly lanes: readonly {
    readonly lane: TimelineLane
    readonly name: TextLine
    /** The lane's axis. */
    readonly axis: { readonly x0: number; readonly x1: number; readonly y: number }
    readonly items: readonly PlacedItem[]
  }[]
}
