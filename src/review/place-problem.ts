import type { Passage } from '../model/passage.ts'
import type { FigureReview } from '../model/review.ts'
import { findQuote } from './find-anchor.ts'
import type { Problem } from './problem.ts'

/** Why a review's words were not found: the quote is gone, stands less often than `nth`, or lacks the value. */
export function placeProblem(
  plan: string,
  passages: readonly Passage[],
  { quote, nth = 1, value_as_written: value, value_nth }: FigureReview,
): Problem {
  if (!findQuote(passages, quote, 1))
    return [
      'review-quote-not-found',
      `The review's quote \`${quote}\` does not stand in \`${plan}\`. Copy the quote from the document character for character, or remove the entry if the sentence is gone.`,
    ]
  if (!findQuote(passages, quote, nth))
    return [
      'review-nth-too-high',
      `The review's quote \`${quote}\` does not stand ${nth} times in \`${plan}\`. Count its places from the start of the document and correct \`nth\`.`,
    ]
  return [
    'review-value-not-found',
    `The value \`${value}\` does not stand ${value_nth === 1 ? '' : `${value_nth} times `}in the review's quote \`${quote}\`. Copy the number from the quote as it is written there, or quote the words that hold it.`,
  ]
}
