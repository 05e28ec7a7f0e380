import { describe, expect, it } from 'vitest'
import { findEvidenceMarks, type MarkedQuote } from '../../src/compare/evidence-marks.ts'

const marked = (quote: string, rest: Partial<MarkedQuote>): string[] =>
  findEvidenceMarks({ quote, value_as_written: null, commitment_word: null, comparator: null, ...rest }).map(
    ({ start, end }) => [...quote].slice(start, end).join(''),
  )

describe('findEvidenceMarks', () => {
  it.each([
    ['每千人托位数不少于4.5个', '4.5个', 'gte', '不少于', ['不少于4.5个']],
    ['3岁以下儿童健康管理率达到90%以上', '90%', 'gte', '达到', ['达到90%以上']],
    ['争取区级建设1个托育综合服务指导中心', '1个', 'eq', '争取', ['争取', '1个']],
    ['每个县(市)区至少建成1个公建民营模式的普惠性托育机构', '1个', 'gte', '至少', ['至少', '1个']],
    ['个人支付占比控制在10%以内', '10%', 'lte', null, ['控制在10%以内']],
    ['2021年全市托位数达每千人口1.4个', '1.4个', 'eq', null, ['达', '1.4个']],
  ] as const)(
    'marks the deciding words in %s',
    (quote, value_as_written, comparator, commitment_word, words) => {
      expect(marked(quote, { value_as_written, comparator, commitment_word })).toEqual(words)
    },
  )

  it('takes the value at its place, not its first occurrence', () => {
    const spans = findEvidenceMarks({
      ...{ quote: '建1个中心、1个站', value_as_written: '1个', value_at: 6 },
      ...{ commitment_word: null, comparator: 'eq' },
    })
    expect(spans).toEqual([{ start: 6, end: 8 }])
  })

  it('leaves a comparator of another clause alone', () => {
    expect(marked('占比不低于5%,建3个站', { value_as_written: '3个', comparator: 'gte' })).toEqual(['3个'])
  })

  it('counts code points, not string units', () => {
    const quote = '𠮷地达3个'
    expect(marked(quote, { value_as_written: '3个', comparator: 'eq' })).toEqual(['达3个'])
  })

  it('marks only the word of a milestone', () => {
    expect(marked('逐步实现全覆盖', { commitment_word: '逐步' })).toEqual(['逐步'])
  })

  it('has no mark where neither value nor word stands in the quote', () => {
    expect(marked('全覆盖', { value_as_written: '9个', commitment_word: '力争' })).toEqual([])
  })
})
