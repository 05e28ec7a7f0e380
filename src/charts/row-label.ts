import type { Box, Point, Size } from './box.ts'
import type { ChartRow } from './chart-row.ts'
import { baselineIn, textStyles, widthOf, wrapLines } from './chart-type.ts'
import type { TextLine } from './chart-type.ts'
import { holdSign } from './wrap-text.ts'

export type LabelText = { readonly lines: readonly Pick<TextLine, 'text' | 'kind'>[]; readonly size: Size }

/** The words at a mark: name and value, then the note, in lines of at most `maxWidth`. */
export function rowLabel(row: ChartRow, maxWidth: number): LabelText {
  // A value stays on one line with its sign and unit if it can; the break comes after the name.
  const whole = row.valueText.replaceAll(' ', '\u00a0')
  const value = widthOf(whole, 'name') <= maxWidth ? whole : holdSign(row.valueText)
  const lines = [
    ...wrapLines(`${row.label} ${value}`, maxWidth, 'name').map((text) => ({ text, kind: 'name' as const })),
    ...wrapLines(row.noteText, maxWidth, 'note').map((text) => ({ text, kind: 'note' as const })),
  ]
  return {
    lines,
    size: {
      width: Math.max(...lines.map(({ text, kind }) => widthOf(text, kind))),
      height: lines.reduce((sum, { kind }) => sum + textStyles[kind].lineHeight, 0),
    },
  }
}

/** The lines of a label in its box, set towards the mark. */
export function setLabel({ lines }: LabelText, box: Box, towards: Point): readonly TextLine[] {
  const anchor = anchorIn(box, towards)
  const x = { start: box.x0, middle: (box.x0 + box.x1) / 2, end: box.x1 }[anchor]
  let top = box.y0
  return lines.map(({ text, kind }) => {
    const y = baselineIn(top, kind)
    top += textStyles[kind].lineHeight
    return { text, kind, x, y, anchor }
  })
}

function anchorIn(box: Box, towards: Point): TextLine['anchor'] {
  const off = (box.x0 + box.x1) / 2 - towards.x
  if (Math.abs(off) < 1) return 'middle'
  return off > 0 ? 'start' : 'end'
}
