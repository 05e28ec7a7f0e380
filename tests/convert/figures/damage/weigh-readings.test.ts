import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../../src/convert/figures/damage/arithmetic.ts'
import type { Suspicion } from '../../../../src/convert/figures/damage/suspicion.ts'
import { settle } from '../../../../src/convert/figures/damage/weigh-readings.ts'
import type { Certainty } from '../../../../src/model/erratum.ts'

const suspicionOf = (certainty: Certainty, readings: readonly string[]): Suspicion => ({
  index: 0,
  code: 'x',
  quote: 'x',
  readings,
  certainty,
  evidence: [],
})

/** Settles readings A, B, C, each with the outcomes of its calculations. */
const settled = (before: Certainty, ...outcomes: readonly (readonly Outcome[])[]): string => {
  const names = ['A', 'B', 'C'].slice(0, outcomes.length)
  const { readings, certainty } = settle(
    suspicionOf(before, names),
    outcomes.map((own, index) => ({
      reading: names[index] ?? '',
      relations: own.map((outcome) => ({ outcome, computation: '1 + 1 = 2' })),
    })),
  )
  return `${readings.join('')} ${certainty}`
}

describe('settling what a damaged place reads', () => {
  it('leaves it as it was where no calculation tells', () => {
    expect(settled('unknown', [], [])).toBe('AB unknown')
  })

  it('is certain of the only reading that fits if the others cannot be', () => {
    expect(settled('unknown', ['contradicts'], ['fits'], ['contradicts'])).toBe('BAC certain')
  })

  it('finds the only reading that fits probable if another may be', () => {
    expect(settled('unknown', [], ['fits'])).toBe('BA probable')
  })

  it('finds the last reading that may be probable', () => {
    expect(settled('unknown', ['contradicts'], [])).toBe('BA probable')
  })

  it('cannot choose between two that fit', () => {
    expect(settled('unknown', ['fits'], ['fits'])).toBe('AB unknown')
  })

  it('takes certainty from a reading that does not fit', () => {
    expect(settled('certain', ['contradicts'])).toBe('A probable')
    expect(settled('certain', ['fits'])).toBe('A certain')
  })

  it('knows nothing where no reading fits', () => {
    expect(settled('probable', ['contradicts'], ['contradicts'])).toBe('AB unknown')
  })

  it('lets one contradiction outweigh what fits', () => {
    expect(settled('unknown', ['fits', 'contradicts'], [])).toBe('BA probable')
  })
})
