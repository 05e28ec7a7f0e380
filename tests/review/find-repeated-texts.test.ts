import { describe, expect, it } from 'vitest'
import type { Review } from '../../src/model/review.ts'
import { findRepeatedTexts } from '../../src/review/find-repeated-texts.ts'

const review: Review = {
  plan: 'p',
  figures: [],
  passages: [],
  no_theme: [],
  quotations: [],
  not_stated: [],
}
const issuesOf = (fields: Partial<Review>) =>
  findRepeatedTexts({
    reviews: new Map([['p', { ...review, ...fields }]]),
    reviewLine: (_plan, entry) => 10 * (entry + 1),
  })

describe('one entry for one text', () => {
  it('refuses a passage coded twice, with both lines', () => {
    const twice = ['甲。', '乙。', '甲。'].map((text) => ({ text, themes: [], reason: 'x' }))
    expect(issuesOf({ passages: twice })).toEqual([
      {
        severity: 'error',
        code: 'review-repeats',
        message:
          'The list `passages` names `甲。` twice, first in entry 1 (line 10). Remove one of the two entries.',
        at: { file: 'content/reviews/p.yaml', line: 30 },
        quote: '甲。',
      },
    ])
  })

  it('lets two places of one quotation stand', () => {
    const at = (nth: number) => ({ text: '甲', nth, text_en: 'A' })
    expect(issuesOf({ quotations: [at(1), at(2)] })).toEqual([])
    expect(issuesOf({ quotations: [at(1), at(1)] })).toHaveLength(1)
  })
})
