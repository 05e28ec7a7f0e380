import { bareRank, findNumber } from '../number-styles.ts'
import { eachOpenLine, findNextText, findPreviousText } from '../reading.ts'
import type { Mark, Reading } from '../reading.ts'
import { isTitleLike } from '../title-like.ts'

const longest = 30
/** A short line with a count is a sentence that lost its stop: 新增床位1000张. */
const count = /[0-9](?![0-9]|年)/

/**
 * Short lines without number or stop, between running texts: the headings of newspaper features. Two in a row
 * are a kicker and its headline; more are a list or the cells of a table, and no headings.
 */
export const bareHeading = eachOpenLine((_line, index, reading) => {
  if (!isCandidate(reading, index)) return undefined
  const before = findPreviousText(reading, index)
  const after = findNextText(reading, index)
  if (after === undefined) return undefined
  const isSecond = before !== undefined && isCandidate(reading, before)
  const start = isSecond ? findPreviousText(reading, before) : before
  const isFirst = !isSecond && isCandidate(reading, after)
  const body = isFirst ? findNextText(reading, after) : after
  const isBetween = isSettled(reading, start) && body !== undefined && isSettled(reading, body)
  return isBetween ? headingOf(reading, index, isSecond) : undefined
})

/** The start of the text, a line known to be something, or a line that ends a sentence. */
const isSettled = ({ lines, marks }: Reading, index: number | undefined): boolean =>
  index === undefined || marks[index] !== undefined || /[。;!?:…][”’")]?$/.test(lines[index]?.text ?? '')

function headingOf({ lines }: Reading, index: number, isSecond: boolean): Mark {
  const end = lines[index]?.text.length ?? 0
  const style = isSecond ? 'bare-second' : 'bare'
  const rank = isSecond ? bareRank + 0.1 : bareRank
  return {
    kind: 'heading',
    heading: { style, rank, first: false, numberEnd: 0, textStart: 0, textEnd: end, end },
  }
}

function isCandidate({ lines, marks }: Reading, index: number): boolean {
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
