import { bareRank, findNumber } from '../number-styles.ts'
import { eachOpenLine, findNextText, findPreviousText } from '../marked-lines.ts'
import type { Mark, MarkedLines } from '../marked-lines.ts'
import { isTitleLike } from '../title-like.ts'

const longest = 30
/** A short line with a count is a sentence that lost its stop: 新增床位1000张. */
const count = /[0-9](?![0-9]|年)/

/**
 * Short lines without number or stop, between running texts: the headings of newspaper features. Two in a row
 * are a kicker and its headline; more are a list or the cells of a table, and no headings.
 */
export const bareHeading = eachOpenLine((_line, index, marked) => {
  if (!isCandidate(marked, index)) return undefined
  const before = findPreviousText(marked, index)
  const after = findNextText(marked, index)
  if (after === undefined) return undefined
  const isSecond = before !== undefined && isCandidate(marked, before)
  const start = isSecond ? findPreviousText(marked, before) : before
  const isFirst = !isSecond && isCandidate(marked, after)
  const body = isFirst ? findNextText(marked, after) : after
  const isBetween = isSettled(marked, start) && body !== undefined && isSettled(marked, body)
  return isBetween ? headingOf(marked, index, isSecond) : undefined
})

/** The start of the text, a line known to be something, or a line that ends a sentence. */
const isSettled = ({ lines, marks }: MarkedLines, index: number | undefined): boolean =>
  index === undefined || marks[index] !== undefined || /[。;!?:…][”’")]?$/.test(lines[index]?.text ?? '')

function headingOf({ lines }: MarkedLines, index: number, isSecond: boolean): Mark {
  const end = lines[index]?.text.length ?? 0
  const style = isSecond ? 'bare-second' : 'bare'
  const rank = isSecond ? bareRank + 0.1 : bareRank
  return {
    kind: 'heading',
    heading: { style, rank, first: false, numberEnd: 0, textStart: 0, textEnd: end, end },
  }
}

function isCandidate({ lines, marks }: MarkedLines, index: number): boolean {
  const text = lines[index]?.text ?? ''
  return (
    marks[index] === undefined &&
    isTitleLike(text, longest) &&
    findNumber(text) === undefined &&
    !count.test(text) &&
    !/[,、。:]$|^[\d(]/.test(text) &&
    (text.match(/[\u4e00-\u9fff]/g) ?? []).length >= 4
  )
}
