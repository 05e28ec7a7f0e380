import { foldWidth } from '../../../lib/fold-width.ts'
import { findNumber } from '../../structure/number-styles.ts'
import type { TextBlock } from '../layout-blocks.ts'
import { joinStretches } from '../tidy-text.ts'
import type { Line } from './page.ts'
import { measurePage } from './page-measures.ts'
import type { Measures } from './page-measures.ts'

/** A line, or a table that stands between lines; a ruled one says whether a page or column cut through a row. */
export type FlowItem =
  | { readonly line: Line }
  | {
      readonly block: TextBlock
      readonly parted?: { readonly isOpenAbove: boolean; readonly isOpenBelow: boolean }
    }

/** Paragraphs of printed lines: a line goes on below where it runs to the margin and nothing begins anew. */
export function joinPrintedLines(items: readonly FlowItem[]): readonly TextBlock[] {
  const measures = measurePage(items.flatMap((item) => ('line' in item ? [item.line] : [])))
  const blocks: TextBlock[] = []
  let text = ''
  let before: Line | undefined
  const endParagraph = (): void => {
    if (text !== '') blocks.push({ kind: 'paragraph', text })
    text = ''
  }
  for (const item of items) {
    if ('block' in item) {
      endParagraph()
      blocks.push(item.block)
      before = undefined
      continue
    }
    const { line } = item
    if (before === undefined || !goesOn(before, line, measures)) endParagraph()
    text = text === '' ? line.text : joinStretches(text, line.text)
    before = line
  }
  endParagraph()
  return blocks
}

const stop = /[。!?;:…][”’)》]?$/

/** Whether a line continues the one before it. */
function goesOn(before: Line, line: Line, measures: Measures): boolean {
  const { left, right, pitch, isIndented } = measures.of(before.page)
  const own = measures.of(line.page)
  const size = before.size
  if (Math.abs(before.size - line.size) > size * 0.12) return false
  if (isCentred(before, left, right) && isCentred(line, own.left, own.right))
    return isSameTitle(before, line, measures)
  const isNext =
    before.page !== line.page || line.y < before.y || line.y - before.y <= pitch * 1.25 + size * 0.15
  const short = right - before.right
  const ends = stop.test(foldWidth(before.text))
  const number = findNumber(foldWidth(line.text))
  const isFull = short <= size * (ends ? 1.3 : Math.max(3.5, wordWidth(line.text) + 1.5))
  if (!isNext || !isFull || line.left > own.left + size * 1.2) return false
  return number === undefined || !number.counts || (isIndented && !ends && number.rank >= 7)
}

/** Width in em of the number or word a line begins with, which is not broken and may not have fitted above. */
const wordWidth = (text: string): number => (/^[\w.%‰/+~-]+/.exec(text)?.[0].length ?? 0) * 0.55

/** A title set on several lines: larger than the text, in the middle, close together. */
const isSameTitle = (before: Line, line: Line, { bodySize }: Measures): boolean =>
  before.page === line.page &&
  before.size > bodySize * 1.15 &&
  line.y - before.y < before.size * 2.2 &&
  !/[。:;]$|^第.{1,4}[章节]|^目\s*录$/.test(foldWidth(before.text)) &&
  !/^第.{1,4}[章节]|^[(〔]/.test(foldWidth(line.text))

function isCentred({ left, right, size }: Line, from: number, to: number): boolean {
  const before = left - from
  const after = to - right
  return before > size * 2.5 && after > size * 2.5 && Math.abs(before - after) < size * 2.5
}
