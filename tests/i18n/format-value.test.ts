import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../src/i18n/format-number.ts'
import { formatValue, type Valued } from '../../src/i18n/format-value.ts'
import { unitAfterMeasure, unitName, unitText } from '../../src/i18n/units.ts'

const figure = (value: number, unit: string, rest: Partial<Valued> = {}): Valued => ({
  ...{ value, unit, value_to: null, comparator: 'eq' },
  ...rest,
})

describe('formatNumber', () => {
  it.each([
    [47000, '4.7万', '47,000'],
    [3383000000, '33.83亿', '3.383 billion'],
    [3077, '3,077', '3,077'],
    [111400, '11.14万', '111,400'],
    [683778, '683,778', '683,778'],
    [4.32, '4.32', '4.32'],
    [80.6, '80.6', '80.6'],
    [0, '0', '0'],
    [-2.5, '−2.5', '−2.5'],
  ])('writes %s as people do in each language', (value, zh, en) => {
    expect([formatNumber(value, 'zh'), formatNumber(value, 'en')]).toEqual([zh, en])
  })
})

describe('formatValue', () => {
  it.each([
    [figure(47000, '个', { comparator: 'gte' }), '≥ 4.7万 个', '≥ 47,000'],
    [figure(3383000000, '元'), '33.83亿元', 'CNY 3.383 billion'],
    [figure(4.5, '个/千人', { comparator: 'gte' }), '≥ 4.5 个/千人', '≥ 4.5 per 1,000 people'],
    [figure(47, '%', { comparator: 'gte' }), '≥ 47%', '≥ 47%'],
    [figure(3, '个', { value_to: 5, comparator: 'range' }), '3–5 个', '3–5'],
    [figure(80.5, '岁', { comparator: 'about' }), '约 80.5岁', 'about 80.5 years'],
    [figure(14.5, '/10万', { comparator: 'lt' }), '< 14.5 /10万', '< 14.5 per 100,000'],
  ])('writes sign, number and unit', (value, zh, en) => {
    expect([formatValue(value, 'zh'), formatValue(value, 'en')]).toEqual([zh, en])
  })

  it('has nothing to write for a milestone', () => {
    expect(formatValue({ value: null, value_to: null, unit: null, comparator: null }, 'zh')).toBeNull()
  })
})

describe('units', () => {
  it('leave an unknown unit in Chinese', () => {
    expect(unitText('贯', 'en').after).toBe('贯')
    expect(['个', '元', '%', '张', '贯'].map((unit) => unitName(unit, 'en'))).toEqual([
      'count',
      'CNY',
      '%',
      'beds',
      '贯',
    ])
    expect(unitName('个', 'zh')).toBe('个')
  })

  it('do not say per whom twice after a measure that says it', () => {
    expect(unitAfterMeasure('个/千人', '每千人托位数', 'zh').after).toBe('个')
    expect(unitAfterMeasure('个/千人', 'Childcare places per 1,000 people', 'en').after).toBe('')
    expect(unitAfterMeasure('个/千人', 'Childcare places per 1,000 population', 'en').after).toBe('')
    expect(unitAfterMeasure('个/千人', '托位数', 'zh').after).toBe('个/千人')
  })
})
