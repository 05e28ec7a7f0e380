import { wrapNotes } from '../../charts/chart-type.ts'
import { layoutSpec, type Frame } from './layout-spec.ts'
import type { ChartSpec } from './spec-type.ts'

/**
 * Height in pixels of a frame with title, caption and source: what stands still, what grows with the drawing's width,
 * and what each pixel of the page's width saves in lines of words.
 */
export type FrameHeight = { readonly rest: number; readonly perPixel: number; readonly saved: number }

/** On a desk and on a phone. */
export type EmbedHeight = Readonly<Record<Frame, FrameHeight>>

/** Needs the words of the chart and those of the line that says where it comes from. */
export const embedHeight = (spec: ChartSpec, source: string): EmbedHeight => ({
  wide: heightIn(spec, source, 'wide'),
  narrow: heightIn(spec, source, 'narrow'),
})

/** The most a drawing is wide, on a desk and on a phone; padding of the frame on both sides together. */
export const drawnWidth = { wide: 988, narrow: 442 } as const
export const framePadding = 32

/** The narrowest and the widest column of words that a frame is planned for. */
const columns = { wide: [640, 988], narrow: [256, 640] } as const
/** Padding, the folded table, the rule above the source line, and a line to spare. */
const around = 144
const titleLine = 32
/** A title is this much larger than the chart's notes, by which its lines are counted. */
const titleScale = 25.5 / 13
const noteLine = 24
const keyHeight = 34
const captionLine = 25
/** Captions and notes are this much larger than the chart's notes, by which their lines are counted. */
const captionScale = 15 / 13

function heightIn(spec: ChartSpec, source: string, frame: Frame): FrameHeight {
  const { chart } = layoutSpec(spec, frame)
  const [narrowest, widest] = columns[frame]
  const most = wordsIn(spec, source, narrowest)
  const saved = (most - wordsIn(spec, source, widest)) / (widest - narrowest)
  return {
    rest: Math.ceil(most + around + saved * narrowest),
    perPixel: Math.ceil((chart.height / chart.width) * 1000) / 1000,
    saved: Math.floor(saved * 1000) / 1000,
  }
}

/** Height of all lines of words in a column. */
function wordsIn({ title, unit, caption, kind }: ChartSpec, source: string, width: number): number {
  const linesOf = (text: string, scale: number) => wrapNotes(text, width / scale).length
  return (
    linesOf(title, titleScale) * titleLine +
    (unit ? linesOf(unit, captionScale) * noteLine : 0) +
    linesOf(caption, captionScale) * captionLine +
    linesOf(source, captionScale) * noteLine +
    (kind === 'wording' ? keyHeight : 0)
  )
}
