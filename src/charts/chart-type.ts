import { capHeight, textWidth } from './text-width.ts'
import { wrapEvenly, wrapText } from './wrap-text.ts'
import type { TextStyle } from './wrap-text.ts'

/** A line of text with its place; `x` is where the anchor stands, `y` the baseline. */
export type TextLine = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly kind: TextKind
}
export type TextKind = 'name' | 'note' | 'tick'

/** Sizes of chart text. The components write them on the elements, so what is measured is what is drawn. */
export const textStyles: Readonly<Record<TextKind, TextStyle & { readonly lineHeight: number }>> = {
  name: { fontSize: 14, weight: 'bold', lineHeight: 19 },
  note: { fontSize: 13, weight: 'normal', lineHeight: 17 },
  tick: { fontSize: 13, weight: 'normal', lineHeight: 17 },
}

/** Width to keep free for a text: its estimate and a little more, for readers with a wide system font. */
export function widthOf(text: string, kind: TextKind): number {
  const { fontSize, weight } = textStyles[kind]
  return textWidth(text, fontSize, weight) * slack
}

/** Lines that keep within `maxWidth` as `widthOf` measures. */
export function wrapLines(text: string, maxWidth: number, kind: TextKind): readonly string[] {
  return wrapEvenly(text, (maxWidth + hair) / slack, textStyles[kind])
}

/** The same for running text, each line as full as it can be. */
export function wrapNotes(text: string, maxWidth: number): readonly string[] {
  return wrapText(text, maxWidth / slack, textStyles.note)
}

/** Baseline of a line of text in a line box with this top edge, so that its figures stand in the middle. */
export function baselineIn(top: number, kind: TextKind): number {
  const { fontSize, lineHeight } = textStyles[kind]
  return top + (lineHeight + fontSize * capHeight) / 2
}

/** A name at the left edge, in a line box with this top edge. */
export function nameLine(text: string, top: number): TextLine {
  return { text, x: 0, y: baselineIn(top, 'name'), anchor: 'start', kind: 'name' }
}

/** The unit at the head of a chart; null if none is wanted. */
export function unitLine(text: string | undefined): TextLine | null {
  return text === undefined ? null : { text, x: 0, y: baselineIn(0, 'tick'), anchor: 'start', kind: 'tick' }
}

/** Narrower frames are laid out for a phone. */
export const phoneWidth = 480
/** The two frames that a page holds; CSS shows one of them. */
export const wideSize = { width: 760, height: 330 } as const
export const narrowSize = { width: 324, height: 330 } as const

/** What is kept free beside a measured text, as a factor on its width. */
export const slack = 1.08
/** A column measured on a text holds that text, whatever the last digit of a sum. */
const hair = 0.01
