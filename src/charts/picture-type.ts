import { textWidth, type Weight } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

/** A line of a picture: `class` decides its face and colour in the picture's stylesheet. */
export type PictureLine = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly class: 'title' | 'serif' | 'name' | 'note'
  readonly anchor: 'start' | 'end'
}

export type Block = {
  readonly lines: readonly string[]
  readonly size: number
  readonly height: number
}

export type Fit = {
  readonly width: number
  readonly mostLines: number
  /** Font sizes to try, largest first; the last is taken in any case. */
  readonly sizes: readonly number[]
  readonly weight?: Weight
  /** Line height as a share of the font size. */
  readonly leading?: number
}

/** The text in the largest of the sizes in which it needs no more than so many lines. */
export function fitText(
  text: string,
  { width, mostLines, sizes, weight = 'normal', leading = 1.35 }: Fit,
): Block {
  const tries = sizes.map((size) => ({
    size,
    lines: wrapText(text, width / slack, { fontSize: size, weight }),
  }))
  const { size, lines } = tries.find((each) => each.lines.length <= mostLines) ??
    tries.at(-1) ?? { size: 0, lines: [] }
  return { size, lines, height: lines.length * size * leading }
}

/** Room a text takes on a line of its own. */
export const roomOf = (text: string, size: number, weight: Weight = 'normal'): number =>
  textWidth(text, size, weight) * slack

/** The pictures bring their own font, so little need be kept free. */
const slack = 1.03
