import type { Size } from './box.ts'
import { baselineIn, textStyles, wrapLines, wrapNotes } from './chart-type.ts'
import type { TextLine } from './chart-type.ts'

/** What stands around a drawing that leaves its page. */
export type SheetWords = {
  readonly title: string
  readonly unit: string | null
  readonly caption: string
  readonly source: string
}

/** A drawing with its title over it, and what its marks mean and where it comes from under it. */
export type ChartSheet = Size & {
  readonly title: readonly TextLine[]
  readonly lines: readonly TextLine[]
  /** Where the drawing stands. */
  readonly at: { readonly x: number; readonly y: number }
}

/** Font size of the title, larger than any text of a drawing. */
export const sheetTitle = { fontSize: 22, lineHeight: 30 } as const

/** Lays a drawing of the given size on a sheet; words wrap to its width. */
export function layoutChartSheet(drawing: Size, { title, unit, caption, source }: SheetWords): ChartSheet {
  const room = drawing.width
  const titleLines = wrapLines(title, room * (textStyles.name.fontSize / sheetTitle.fontSize), 'name')
  const titleEnd = margin + titleLines.length * sheetTitle.lineHeight
  const unitEnd = titleEnd + (unit === null ? 0 : textStyles.note.lineHeight)
  const top = unitEnd + gap
  const foot = top + drawing.height + gap
  const captionLines = wrapNotes(caption, room)
  const sourceTop = foot + captionLines.length * textStyles.note.lineHeight + gap / 2
  const sourceLines = wrapNotes(source, room)
  return {
    width: room + 2 * margin,
    height: sourceTop + sourceLines.length * textStyles.note.lineHeight + margin,
    title: titleLines.map((text, index) => ({
      ...{ text, x: margin, y: margin + index * sheetTitle.lineHeight + sheetTitle.fontSize },
      ...{ anchor: 'start', kind: 'name' },
    })),
    lines: [
      ...(unit === null ? [] : setNotes([unit], titleEnd)),
      ...setNotes(captionLines, foot),
      ...setNotes(sourceLines, sourceTop),
    ],
    at: { x: margin, y: top },
  }
}

const margin = 28
const gap = 16

const setNotes = (lines: readonly string[], top: number): readonly TextLine[] =>
  lines.map((text, index) => ({
    ...{ text, x: margin, y: baselineIn(top + index * textStyles.note.lineHeight, 'note') },
    ...{ anchor: 'start', kind: 'note' },
  }))
