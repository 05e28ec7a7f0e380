import { describe, expect, it } from 'vitest'
import { search } from './real-content.ts'

const plansOf = (query: string): readonly (string | undefined)[] =>
  search(query)
    .hits.slice(0, 10)
    .map(({ record }) => record.plan)
const largestShare = (plans: readonly (string | undefined)[]): number =>
  Math.max(...[...Map.groupBy(plans, (plan) => plan).values()].map((group) => group.length))

describe('the order of the hits', () => {
  it.each(['中医药', '家庭医生', '养老', '信息化', '人才'])(
    'for %s no document takes more than half of the first ten',
    (query) => {
      expect(largestShare(plansOf(query))).toBeLessThanOrEqual(5)
    },
  )

  it('where one document speaks alone, all of the page is its own', () => {
    expect(largestShare(plansOf('广安区中医药'))).toBeGreaterThanOrEqual(9)
  })

  it('topics stand after the first page of texts, not behind all of them', () => {
    const at = search('中医药').hits.findIndex(({ record }) => record.kind === 'theme')
    expect(at).toBeGreaterThanOrEqual(10)
    expect(at).toBeLessThan(25)
  })

  it('a question for a number is answered by figures first', () => {
    expect(search('东莞家庭医生签约率目标是多少').hits[0]?.record.kind).toBe('figure')
  })
})
