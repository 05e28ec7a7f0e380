import type { Passage } from '../model/passage.ts'
import type { FigureReview } from '../model/review.ts'

/** Where a review's quote and value stand, in code points of the source. */
export type Anchor = {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly value_start: number
  readonly value_end: number
}

type AnchorWords = Pick<FigureReview, 'quote' | 'nth' | 'value_as_written' | 'value_nth'>

/** Finds the quote's nth occurrence inside one passage, and the value within it; undefined if it is not there. */
export function findAnchor(passages: readonly Passage[], words: AnchorWords): Anchor | undefined {
  const place = findQuote(passages, words.quote, words.nth ?? 1)
  if (!place) return undefined
  const start = place.passage.start + place.offset
  const end = start + length(words.quote)
  if (words.value_as_written === null)
    return { passage: place.passage, start, end, value_start: start, value_end: end }
  const inQuote = nthIndexOf(words.quote, words.value_as_written, words.value_nth)
  if (inQuote < 0) return undefined
  const valueStart = start + length(words.quote.slice(0, inQuote))
  return {
    passage: place.passage,
    start,
    end,
    value_start: valueStart,
    value_end: valueStart + length(words.value_as_written),
  }
}

/** The passage that holds the nth occurrence of `quote`, and where in it, in code points. */
export function findQuote(
  passages: readonly Passage[],
  quote: string,
  nth: number,
): { readonly passage: Passage; readonly offset: number } | undefined {
  let seen = 0
  for (const passage of passages) {
    let index = passage.text.indexOf(quote)
    while (index >= 0) {
      seen += 1
      if (seen === nth) return { passage, offset: length(passage.text.slice(0, index)) }
      index = passage.text.indexOf(quote, index + 1)
    }
  }
  return undefined
}

function nthIndexOf(text: string, part: string, nth: number): number {
  let index = text.indexOf(part)
  for (let seen = 1; seen < nth && index >= 0; seen++) index = text.indexOf(part, index + part.length)
  return index
}

const length = (text: string): number => Array.from(text).length
