import { expect, it } from 'vitest'
import { decidingRule } from '../../src/compare/deciding-rule.ts'
import { proposal } from '../review/sample.ts'

const ruleOf = (
  commitment: 'firm' | 'plain' | 'aspirational',
  commitment_word: string | null,
  quote: string,
  value: string | null = '4个',
) =>
  decidingRule({
    ...proposal,
    ...{ commitment, commitment_word, quote, value_as_written: value, start: 50 },
    value_start: 50 + (value === null ? 0 : Array.from(quote.slice(0, quote.indexOf(value))).length),
  })

it.each([
  ['firm', '确保', '确保建成4个', 'duty'],
  ['firm', '不少于', '托位不少于4个', 'bound'],
  ['firm', '控制在', '控制在4个以内', 'bound'],
  ['firm', '达到', '达到4个', 'result'],
  ['firm', '全部', '全部设置4个', 'all'],
  ['plain', '新增', '新增4个', 'activity'],
  ['plain', null, '中心4个', 'listed'],
] as const)('%s by %s in %s is decided by the rule %4$s', (commitment, word, quote, rule) => {
  expect(ruleOf(commitment, word, quote)).toBe(rule)
})

it('tells a softening word in the same clause from one that reaches on from an earlier one', () => {
  expect(ruleOf('aspirational', '力争', '力争建成4个')).toBe('hedge')
  expect(ruleOf('aspirational', '力争', '到2025年,力争建成4个')).toBe('hedge')
  expect(ruleOf('aspirational', '争取', '争取建成3个甲、4个乙')).toBe('hedge')
  expect(ruleOf('aspirational', '力争', '力争甲达3个,乙达4个')).toBe('reach')
  expect(ruleOf('aspirational', '力争', '乙达4个')).toBe('reach')
})

it('takes a milestone whose quote holds the softening word as softened itself', () => {
  expect(ruleOf('aspirational', '力争', '力争2023年建成', null)).toBe('hedge')
})
