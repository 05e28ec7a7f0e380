import type { Issue } from '../model/issue.ts'
import type { Review } from '../model/review.ts'

/** Lists of a review whose entries stand for one text each. */
const lists = ['passages', 'no_theme', 'quotations'] as const
export type ReviewList = 'figures' | (typeof lists)[number]

export type RepeatInput = {
  readonly reviews: ReadonlyMap<string, Review>
  readonly reviewLine?: (plan: string, entry: number, list: ReviewList) => number | undefined
}

/** An error for every passage or quotation that one list of a review names twice: only one of the two would count. */
export const findRepeatedTexts = ({ reviews, reviewLine }: RepeatInput): readonly Issue[] =>
  [...reviews].flatMap(([plan, review]) =>
    lists.flatMap((list) => {
      const keys = review[list].map((entry) => `${entry.text}|${'nth' in entry ? entry.nth : 1}`)
      return review[list].flatMap(({ text }, index): readonly Issue[] => {
        const first = keys.indexOf(keys[index] ?? '')
        if (first === index) return []
        const [line, before] = [index, first].map((entry) => reviewLine?.(plan, entry, list))
        return [
          {
            severity: 'error',
            code: 'review-repeats',
            message: `The list \`${list}\` names \`${text}\` twice, first in entry ${first + 1}${before === undefined ? '' : ` (line ${before})`}. Remove one of the two entries.`,
            at: { file: `content/reviews/${plan}.yaml`, ...(line === undefined ? {} : { line }) },
            quote: text,
          },
        ]
      })
    }),
  )
