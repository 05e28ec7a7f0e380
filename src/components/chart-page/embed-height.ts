import { wrapNotes } from '../../charts/chart-type.ts'
import { layoutSpec, type Frame } from './layout-spec.ts'
import type { ChartSpec } from './spec-type.ts'

/** Height in pixels of a frame with title, caption and source: what stands still, and what grows with the drawing's width. */
export type FrameHeight = { readonly rest: number; readonly perPixel: number }

/** On a desk and on a phone. */
export type EmbedHeight = Readonly<Record<Frame, FrameHeight>>

export const embedHeight = (spec: ChartSpec): EmbedHeight => ({
  wide: heightIn(spec, 'wide'),
  narrow: heightIn(spec, 'narrow'),
})

/** Width of a drawing on a desk and the most that a phone's has; padding of the frame on both sides together. */
export const drawnWidth = { wide: 728, narrow: 442 } as const
export const framePadding = 32

/** Lines of title and caption are as many as in the narrowest column a frame is planned for. */
const worded = { wide: 668, narrow: 256 } as const
/** Unit, padding, the folded table and the source line. */
const around = { wide: 194, narrow: 240 } as const
const titleLine = 32
/** A title is this much larger than the chart's notes, by which its lines are counted. */
const titleScale = 25.5 / 13
const keyHeight = 12
const captionLine = 25
/** A caption is this much larger than the chart's notes, by which its lines are counted. */
const captionScale = 15 / 13

function heightIn(spec: ChartSpec, frame: Frame): FrameHeight {
  const { chart } = layoutSpec(spec, frame)
  const linesOf = (text: string, scale: number) => wrapNotes(text, worded[frame] / scale).length
  const words =
    linesOf(spec.title, titleScale) * titleLine + linesOf(spec.caption, captionScale) * captionLine
  const key = spec.kind === 'wording' ? keyHeight : 0
  return {
    rest: Math.ceil(words + key + around[frame]),
    perPixel: Math.ceil((chart.height / chart.width) * 1000) / 1000,
  }
}
