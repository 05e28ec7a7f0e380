import { meet, middleOf, minus, over, sumOf, times } from './extent.ts'
import type { Extent } from './extent.ts'

/** What a calculation says of the numbers in it: they fit, they cannot all be right, or it does not tell. */
export type Outcome = 'fits' | 'contradicts' | 'open'

const judge = (does: boolean): Outcome => (does ? 'fits' : 'contradicts')

/** Base and growth: 4.1 that grew by 53.7% is 6.3; a fall has a negative rate. */
export const testGrowth = (base: Extent, current: Extent, percent: Extent): Outcome =>
  base.low <= 0 ? 'open' : judge(meet(times(over(minus(current, base), base), 100), percent))

/** Base and difference: from 88.6 by 4.6 to 93.2. */
export const testDifference = (base: Extent, current: Extent, change: Extent): Outcome =>
  judge(meet(minus(current, base), change))

/** Base and multiple: 260 that grew by 3.3 times are 1120. */
export const testMultiple = (base: Extent, current: Extent, factor: Extent): Outcome =>
  base.low <= 0 ? 'open' : judge(meet(over(minus(current, base), base), factor))

/** Share and total: 356 of 412 are 86.4%. */
export const testShare = (part: Extent, total: Extent, percent: Extent): Outcome =>
  total.low <= 0 ? 'open' : judge(meet(times(over(part, total), 100), percent))

/** Sum of parts: equal fits, more than the whole contradicts; less only where the parts are said to be all of it. */
export function testSum(total: Extent, parts: readonly Extent[], areAll: boolean): Outcome {
  const sum = sumOf(parts)
  if (meet(sum, total)) return 'fits'
  return areAll || sum.low > total.high ? 'contradicts' : 'open'
}

export type Denominators = {
  readonly count: Extent
  readonly population: Extent
  /** 1000 for a rate per thousand. */
  readonly per: number
}

/** A rate and its denominators: 6012 beds for 1.39 million people are 4.32 a thousand. */
export const testRate = (rate: Extent, { count, population, per }: Denominators): Outcome =>
  population.low <= 0 ? 'open' : judge(meet(times(over(count, population), per), rate))

/**
 * Growth without its base: whether a number written as exactly as the result can have grown so; gives that
 * number. Undefined where it tells nothing: such numbers lie so close that most rates would fit, or none fits,
 * which may be rounding.
 */
export function findImpliedBase(current: Extent, percent: Extent): number | undefined {
  const { step } = current
  const now = middleOf(current)
  const nearest = Math.round(now / (1 + middleOf(percent) / 100) / step) * step
  if (nearest <= 0) return undefined
  const apart = (now / nearest ** 2) * step * 100
  if ((percent.high - percent.low) * 5 > apart) return undefined
  const growth = (now / nearest - 1) * 100
  return percent.low <= growth && growth <= percent.high ? nearest : undefined
}

/** A share of a whole cannot pass a hundred. */
export const testWhole = (percent: Extent): Outcome => (percent.low > 100 ? 'contradicts' : 'open')

/** As many numbers as things they are said to belong to. */
export const testCount = (numbers: number, things: number): Outcome =>
  things < 2 ? 'open' : judge(numbers === things)
