import { expect, it } from 'vitest'
import { derivedValues } from '../../src/compare/derived-values.ts'
import { derivedFrom, derivedRate, derivedText } from '../../src/components/figure/derived-text.ts'
import { dataset } from '../content/dataset.ts'

it('writes a rate derived from “no fewer than” as no less than, with one sign everywhere', () => {
  const [value] = derivedValues(dataset)
  const indicator = dataset.indicators.find(({ id }) => id === value?.indicator)
  if (!value || !indicator) throw new Error('No derived value')
  expect(derivedRate(value, indicator, 'zh')).toBe('≥ 4.49 个/千人')
  expect(derivedText(value, 'en')).toBe('≥ 4.49 derived')
  expect(derivedFrom(value, 'zh')).toBe('47,000 ÷ 2020年普查人口 10,466,625')
  expect(value.formula).toBe('47,000 ÷ 10,466,625 × 1,000')
})
