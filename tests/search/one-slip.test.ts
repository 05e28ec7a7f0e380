import { describe, expect, it } from 'vitest'
import { isOneSlip, isSwapped, slipIn } from '../../src/search/one-slip.ts'

describe('one slip', () => {
  it.each([
    ['another character', '医共休', '医共体'],
    ['one too few', '家医生', '家庭医生'],
    ['one too many', '托育位', '托位'],
    ['two swapped', '位托', '托位'],
    ['a letter too many', 'doctoor', 'doctor'],
    ['two letters swapped', 'hopsital', 'hospital'],
  ])('is %s', (_, typed, meant) => {
    expect(isOneSlip(typed, meant)).toBe(true)
    expect(isOneSlip(meant, typed)).toBe(true)
  })

  it.each([
    ['托位', '托位'],
    ['农村医生', '乡村医保'],
    ['hospital', 'hopistal'],
  ])('is not what lies between %s and %s', (one, other) => {
    expect(isOneSlip(one, other)).toBe(false)
  })

  it('knows neighbours that changed places from another character', () => {
    expect(isSwapped('医疗纷纠', '医疗纠纷')).toBe(true)
    expect(isSwapped('医疗纠分', '医疗纠纷')).toBe(false)
    expect(isSwapped('纠纷医疗', '医疗纠纷')).toBe(false)
  })
})

describe('what documents say one slip away', () => {
  const text = '推进成本核算。探索对口帮扶,对口支援,对口支援。'

  it.each([
    ['成亢核算', '成本核算'],
    ['成核本算', '成本核算'],
    ['成本的核算', '成本核算'],
    ['本核算好', undefined],
    ['量子纠缠', undefined],
  ])('for %s is %s', (typed, meant) => {
    expect(slipIn(text, typed)).toBe(meant)
  })

  it('is what they say most often where two things are as near', () => {
    expect(slipIn(text, '对口支扶')).toBe('对口支援')
  })
})
