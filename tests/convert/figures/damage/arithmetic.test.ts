import { describe, expect, it } from 'vitest'
import {
  findImpliedBase,
  testCount,
  testDifference,
  testGrowth,
  testMultiple,
  testRate,
  testShare,
  testSum,
  testWhole,
} from '../../../../src/convert/figures/damage/arithmetic.ts'
import { between, exactly, extentOf } from '../../../../src/convert/figures/damage/extent.ts'

const x = (digits: string) => extentOf(digits)

describe('base and growth', () => {
  it.each([
    ['4.1', '6.3', '53.7', 'fits'],
    ['4.1', '6.3', '57.3', 'contradicts'],
    ['20', '15', '-25', 'fits'],
    ['0', '15', '10', 'open'],
  ])('%s to %s by %s%% %s', (base, current, percent, outcome) => {
    const rate = percent.startsWith('-')
      ? { low: Number(percent) - 0.5, high: Number(percent) + 0.5, step: 1 }
      : x(percent)
    expect(testGrowth(x(base), x(current), rate)).toBe(outcome)
  })

  it('allows for the rounding of all three numbers and no more', () => {
    expect(testGrowth(exactly(2000), exactly(2500), x('25.0'))).toBe('fits')
    expect(testGrowth(exactly(2000), exactly(2500), x('25.1'))).toBe('contradicts')
  })
})

describe('growth without its base', () => {
  it('finds the one number as exact as the result that grew so', () => {
    expect(findImpliedBase(x('2.16'), x('10.77'))).toBeCloseTo(1.95)
  })

  it('finds none where none grew so', () => {
    expect(findImpliedBase(x('2.16'), x('10.57'))).toBeUndefined()
  })

  it('says nothing where nearly every rate would fit', () => {
    expect(findImpliedBase(exactly(6012), x('46.03'))).toBeUndefined()
  })
})

describe('base and difference', () => {
  it.each([
    ['88.6', '93.2', '4.6', 'fits'],
    ['88.6', '93.2', '6.4', 'contradicts'],
  ])('%s to %s is %s: %s', (base, current, change, outcome) => {
    expect(testDifference(x(base), x(current), x(change))).toBe(outcome)
  })
})

describe('base and multiple', () => {
  it.each([
    ['3.3', 'fits'],
    ['33', 'contradicts'],
  ])('260 to 1120 is %s times more: %s', (factor, outcome) => {
    expect(testMultiple(exactly(260), exactly(1120), x(factor))).toBe(outcome)
  })
})

describe('share and total', () => {
  it.each([
    ['86.4', 'fits'],
    ['84.6', 'contradicts'],
    ['86', 'fits'],
  ])('356 of 412 are %s%%: %s', (percent, outcome) => {
    expect(testShare(exactly(356), exactly(412), x(percent))).toBe(outcome)
  })
})

describe('sum of parts', () => {
  const parts = [exactly(3), exactly(18), exactly(356)]

  it('fits where the parts make the whole', () => {
    expect(testSum(exactly(377), parts, false)).toBe('fits')
  })

  it('cannot pass the whole', () => {
    expect(testSum(exactly(300), parts, false)).toBe('contradicts')
  })

  it('tells nothing below the whole unless the parts are all of it', () => {
    expect(testSum(exactly(412), parts, false)).toBe('open')
    expect(testSum(exactly(412), parts, true)).toBe('contradicts')
  })

  it('fits any whole within a range', () => {
    expect(testSum(between(exactly(1), exactly(2)), [exactly(1), exactly(1)], false)).toBe('fits')
  })
})

describe('rate and denominators', () => {
  it.each([
    ['4.32', 'fits'],
    ['3.42', 'contradicts'],
  ])('6012 beds for 1,392,000 people are %s a thousand: %s', (rate, outcome) => {
    const population = extentOf('139.2', 10_000)
    expect(testRate(x(rate), { count: exactly(6012), population, per: 1000 })).toBe(outcome)
  })
})

it('keeps a share within the whole', () => {
  expect(testWhole(x('98.5'))).toBe('open')
  expect(testWhole(x('285'))).toBe('contradicts')
})

it('counts as many values as names, where there are names', () => {
  expect(testCount(2, 2)).toBe('fits')
  expect(testCount(3, 2)).toBe('contradicts')
  expect(testCount(3, 0)).toBe('open')
})
