import { expect, it } from 'vitest'
import { boundedEn, boundedZh } from '../../src/compare/contradictions/figure-words.ts'

const atLeast = { value: 14.5, value_to: null, comparator: 'gte' } as const
const range = { value: 12, value_to: 15, comparator: 'range' } as const

it('says a value with its bound', () => {
  expect(boundedZh(atLeast, '/10万')).toBe('不少于 14.5/10万')
  expect(boundedEn(atLeast, '/10万')).toBe('at least 14.5 per 100,000')
})

it('says both ends of a range', () => {
  expect(boundedZh(range, '%')).toBe(' 12–15%')
  expect(boundedEn(range, '%')).toBe('12–15%')
})
