import { findEnclosed } from '../brackets.ts'
import { findNumber } from '../number-styles.ts'
import type { Numbered } from '../number-styles.ts'
import { eachOpenLine, findNextText, findPreviousText } from '../marked-lines.ts'
import type { HeadingMark, Mark, MarkedLines } from '../marked-lines.ts'
import { isTitleLike } from '../title-like.ts'

/** Where a heading's text and the heading with its stop end in the line. */
type Extent = Pick<HeadingMark, 'textEnd' | 'end'> & Partial<Pick<HeadingMark, 'textStart'>>

/** Labels before a colon that name a field of an item, not its subject. */
const label = /^(?:责任|牵头|配合|主办|承办|完成|联系|电话|地址|时间|附件|注|单位)/

/** Lines that open with a number or sign and a title, alone or run into the text. */
export const numberedHeading = eachOpenLine((line, index, marked) => {
  const number = findNumber(line.text)
  if (number === undefined || number.textStart >= line.text.length) return undefined
  const extent = findExtent(line.text, number, () => isFollowedByText(marked, index, number))
  return extent === undefined ? undefined : headingAt(number, extent)
})

/** A heading of the given number and extent. */
export const headingAt = (
  { style, rank, first, numberEnd, textStart, counts }: Numbered,
  extent: Extent,
): Mark => ({
  kind: 'heading',
  heading: { style, rank, first, numberEnd: counts ? numberEnd : 0, textStart, ...extent },
})

function findExtent(line: string, number: Numbered, isFollowed: () => boolean): Extent | undefined {
  if (number.style === 'article') return findArticleTitle(line, number)
  const stop = findStop(line, number.textStart)
  if (stop === undefined) return findWholeLine(line, number, isFollowed)
  const text = line.slice(number.textStart, stop)
  const parted = findBeforeColon(line, number) ?? findBeforeGap(line, number)
  if (stop === line.length - 1) {
    if (parted !== undefined) return parted
    const stands = number.rank <= 5 || (number.counts && isFollowed())
    return line.charAt(stop) === '。' && stands && isTitleLike(text, 20)
      ? { textEnd: stop, end: stop + 1 }
      : undefined
  }
  if (line.charAt(stop) === '。' && isTitleLike(text)) return { textEnd: stop, end: stop + 1 }
  return parted
}

/** `第三条【适用范围】`, `第三条 适用范围`: an article has a title only if it stands apart. */
function findArticleTitle(line: string, { textStart }: Numbered): Extent | undefined {
  const bracketed = /^[【[(]([^】\])]{2,20})[】\])]/.exec(line.slice(textStart))
  if (bracketed !== null) {
    const end = textStart + bracketed[0].length
    return { textStart: textStart + 1, textEnd: end - 1, end }
  }
  const isWhole = isTitleLike(line.slice(textStart), 20)
  return isWhole ? { textEnd: line.length, end: line.length } : undefined
}

/** A line without any stop is a heading if it reads like one; a sign alone needs text under it. */
function findWholeLine(line: string, number: Numbered, isFollowed: () => boolean): Extent | undefined {
  const textEnd = endsInColon(line, number) ? line.length - 1 : line.length
  const limit = number.rank <= 6 ? 50 : 40
  if (!isTitleLike(line.slice(number.textStart, textEnd), limit)) return undefined
  return number.counts || isFollowed() ? { textEnd, end: line.length } : undefined
}

/** `(一)总体目标:` is a heading, `(一)有下列情形之一的:` begins a list. */
const endsInColon = (line: string, { counts, textStart }: Numbered): boolean =>
  counts &&
  /[:,、]$/.test(line) &&
  line.length - textStart <= 20 &&
  !/(?:[下之][列一]的?|以下|如下|材料|条件).{0,4}$/.test(line)

/** `1. 加强领导:各县区要……。` */
function findBeforeColon(line: string, number: Numbered): Extent | undefined {
  const colon = line.indexOf(':', number.textStart)
  const text = line.slice(number.textStart, colon)
  if (!number.counts || colon === -1 || label.test(text) || /,/.test(text)) return undefined
  const hasBody = line.length - colon > 8
  return hasBody && isTitleLike(text, 16) && text.length >= 4 ? { textEnd: colon, end: colon + 1 } : undefined
}

/** `(一)加强领导 建立健全……。`: a space between Han characters where the stop should be. */
function findBeforeGap(line: string, number: Numbered): Extent | undefined {
  const gap = /^([^\s。]{5,24})(?<=[\u4e00-\u9fff”》)])\s+(?=[\u4e00-\u9fff“《])/.exec(
    line.slice(number.textStart),
  )
  const text = gap?.[1]
  if (!number.counts || text === undefined || /,/.test(text) || !isTitleLike(text)) return undefined
  return { textEnd: number.textStart + text.length, end: number.textStart + text.length }
}

/** First stop outside quotes and brackets. */
function findStop(line: string, from: number): number | undefined {
  const enclosed = findEnclosed(line)
  for (let index = from; index < line.length; index++) {
    if (/[。;!?]/.test(line.charAt(index)) && !enclosed[index]) return index
  }
  return undefined
}

/**
 * Whether running text without a sign or the same number stands under the line. A sign after items that end
 * with a stop is one more item, broken in two, not the heading of what follows.
 */
function isFollowedByText(marked: MarkedLines, index: number, { style, counts }: Numbered): boolean {
  const next = findNextText(marked, index)
  const before = findPreviousText(marked, index)
  const below = findNumber(marked.lines[next ?? -1]?.text ?? '')
  const above = marked.lines[before ?? -1]?.text ?? ''
  if (!counts && findNumber(above)?.style === style && /[;。]$/.test(above)) return false
  return (
    /[。;:](?:\([^()]{2,120}\))?$/.test(marked.lines[next ?? -1]?.text ?? '') &&
    below?.style !== style &&
    below?.counts !== false
  )
}
