import { describe, expect, it } from 'vitest'
import { readWrittenValues } from '../../src/convert/figures/quantities/read-written-value.ts'
import type { Passage } from '../../src/model/passage.ts'
import { quoteProblems, wordedComparator } from '../../src/review/quote-problems.ts'
import { findAnchor } from '../../src/review/find-anchor.ts'
import { confirmed, passage } from './sample.ts'

type Entry = typeof confirmed
const readUnits = (written: string) => readWrittenValues(written).map(({ unit }) => unit)
const problemsOf = (fields: Partial<Entry>, text = passage.text) => {
  const sentence: Passage = { ...passage, text }
  const entry = { ...confirmed, ...fields }
  const anchor = findAnchor([sentence], entry)
  return anchor === undefined ? ['no anchor'] : quoteProblems(entry, anchor, readUnits)
}
const codesOf = (...input: Parameters<typeof problemsOf>) => problemsOf(...input).map(([code]) => code)

describe('a review held against its own quote', () => {
  it('finds nothing wrong with what the quote says', () => {
    expect(problemsOf({})).toEqual([])
  })

  it('refuses a comparator that the words at the number contradict, and names both', () => {
    expect(problemsOf({ comparator: 'lte' })).toEqual([
      [
        'comparator-differs',
        'The review of `每千人托位数不少于4.5个` gives the comparator `lte`, but the document writes `不少于` at `4.5个`, which is `gte`. Correct the comparator, or quote the words that bound the number.',
      ],
    ])
  })

  it('refuses a bound where no word bounds the number', () => {
    const rate = { quote: '力争家庭医生签约率达到45%', value_as_written: '45%', value: 45, unit: '%' }
    expect(problemsOf({ ...rate, comparator: 'gte' })[0]?.[1]).toContain(
      'the document writes no word that bounds the number at `45%`, which is `eq`',
    )
    expect(problemsOf({ ...rate, comparator: 'eq' })).toEqual([])
  })

  it.each([
    ['占比', '20%', '以上', 'gte'],
    ['死亡率(/10万人)', '9', '以下', 'lte'],
    ['死亡率低于', '14.5/10万', '', 'lt'],
    ['个人支付控制在', '10%', '以内', 'lte'],
    ['每个县至少拥有', '1个', '', 'gte'],
    ['管理率超', '63%', ',', 'gt'],
    ['服务项目', '10余项', '', 'gt'],
    ['建设', '1-3所', '医院', 'range'],
    ['达到', '78.2岁', ',', 'eq'],
  ])('reads %s%s%s as %s', (front, written, back, comparator) => {
    expect(wordedComparator(front, written, back).comparator).toBe(comparator)
  })

  it('refuses a unit the quote does not write, whether or not there is an indicator', () => {
    const [problem] = problemsOf({ unit: '张/千人', indicator: null })
    expect(problem?.[0]).toBe('unit-not-written')
    expect(problem?.[1]).toContain('the document writes `4.5个`, which is counted in `个`')
    expect(codesOf({ unit: '个', indicator: null })).toEqual([])
  })

  it('refuses a milestone whose sentence has no date', () => {
    const milestone = { kind: 'milestone', value: null, value_as_written: null, unit: null } as const
    const task = { ...milestone, comparator: null, quote: '建立信息平台', year: 2024 }
    expect(codesOf(task, '市里建立信息平台。')).toEqual(['milestone-without-date'])
    expect(codesOf(task, '2024年底前建立信息平台。')).toEqual([])
    expect(codesOf(task, '年内建立信息平台。')).toEqual([])
  })

  it('refuses a stated year that the sentence does not state', () => {
    expect(codesOf({ year: 2030 })).toEqual(['year-not-in-sentence'])
    expect(codesOf({ year: 2030, year_basis: 'carried' })).toEqual([])
  })
})
