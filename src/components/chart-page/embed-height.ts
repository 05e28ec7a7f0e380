import { wrapNotes } from '../../charts/chart-type.ts'
import { layoutSpec, type Frame } from './layout-spec.ts'
import type { ChartSpec } from './spec-type.ts'

/** Heights in pixels of the frame that holds a chart with title, caption and source: on a desk and on a phone. */
export type EmbedHeight = Readonly<Record<Frame, number>>

export const embedHeight = (spec: ChartSpec): EmbedHeight => ({
  wide: heightIn(spec, 'wide'),
  narrow: heightIn(spec, 'narrow'),
})

/** The widest column a frame is planned for, without its padding; a narrower one needs less height. */
const inner = { wide: 728, narrow: 368 } as const
/** Caption lines are as many as in the narrowest such column. */
const captioned = { wide: 668, narrow: 328 } as const
/** Title, unit, padding, the folded table and the source line. */
const around = { wide: 210, narrow: 262 } as const
const keyHeight = 12
const captionLine = 25
/** A caption is this much larger than the chart's notes, by which its lines are counted. */
const captionScale = 15 / 13

function heightIn(spec: ChartSpec, frame: Frame): number {
  const { chart } = layoutSpec(spec, frame)
  const drawn = chart.height * (inner[frame] / chart.width)
  const lines = wrapNotes(spec.caption, captioned[frame] / captionScale).length
  const key = spec.kind === 'wording' ? keyHeight : 0
  return Math.ceil(drawn + lines * captionLine + key + around[frame])
}
