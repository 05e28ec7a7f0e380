/** All values a written number may stand for: 4.3 is anything from 4.25 to 4.35, 1—2 anything from 1 to 2. */
export type Extent = {
  readonly low: number
  readonly high: number
  /** Unit of the last digit written, 0.1 for 4.3. */
  readonly step: number
}

/** Extent of a number as written in digits, in the power of ten given. */
export function extentOf(digits: string, factor = 1): Extent {
  const value = Number(digits) * factor
  const step = factor / 10 ** (digits.split('.')[1]?.length ?? 0)
  return { low: value - step / 2, high: value + step / 2, step }
}

/** A number that was counted and not rounded. */
export const exactly = (value: number): Extent => ({ low: value, high: value, step: 1 })

/** What lies between two written numbers, both included. */
export const between = (from: Extent, to: Extent): Extent => ({
  low: from.low,
  high: to.high,
  step: Math.min(from.step, to.step),
})

export const middleOf = ({ low, high }: Extent): number => (low + high) / 2

/** Rounding in a document's own arithmetic and in ours. */
const slack = 1e-9

export const meet = (one: Extent, other: Extent): boolean =>
  one.low <= other.high + slack * Math.max(1, Math.abs(other.high)) &&
  other.low <= one.high + slack * Math.max(1, Math.abs(one.high))

/** The extents of sums, differences, products and quotients of positive numbers. */
export const sumOf = (parts: readonly Extent[]): Extent => ({
  low: parts.reduce((sum, { low }) => sum + low, 0),
  high: parts.reduce((sum, { high }) => sum + high, 0),
  step: Math.min(...parts.map(({ step }) => step)),
})
export const minus = (one: Extent, other: Extent): Extent => ({
  low: one.low - other.high,
  high: one.high - other.low,
  step: Math.min(one.step, other.step),
})
export const times = ({ low, high, step }: Extent, factor: number): Extent =>
  factor >= 0
    ? { low: low * factor, high: high * factor, step: step * factor }
    : { low: high * factor, high: low * factor, step: step * -factor }
export const over = (one: Extent, other: Extent): Extent => ({
  low: one.low / other.high,
  high: one.high / Math.max(other.low, Number.EPSILON),
  step: one.step / middleOf(other),
})
