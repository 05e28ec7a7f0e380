import { expect, it } from 'vitest'
import { derivedValues } from '../../src/compare/derived-values.ts'
import type { Benchmark } from '../../src/model/benchmark.ts'
import type { Figure } from '../../src/model/figure.ts'
import { indicator, proposal } from '../review/sample.ts'

const places = { ...indicator, id: 'childcare-places', unit: '个', across_cities: false }
const rate = { ...indicator, rate_of: { count: 'childcare-places', per: 1000 } }
const count = {
  ...proposal,
  id: 'count',
  city: 'b',
  indicator: 'childcare-places',
  value: 5000,
} as unknown as Figure
const population = {
  id: 'population-b',
  kind: 'population',
  city: 'b',
  value: 1_000_000,
  year: 2020,
} as Benchmark

it('derives a rate from a stated count and the population of the same place, with its formula', () => {
  const [derived] = derivedValues({ indicators: [rate, places], figures: [count], benchmarks: [population] })
  expect(derived).toMatchObject({
    city: 'b',
    indicator: rate.id,
    value: 5,
    formula: '5,000 ÷ 1,000,000 × 1,000',
  })
})

it('derives nothing for a city that states the rate itself', () => {
  const stated = { ...count, id: 'rate', indicator: rate.id, value: 4 }
  expect(
    derivedValues({ indicators: [rate, places], figures: [count, stated], benchmarks: [population] }),
  ).toEqual([])
})

it('derives nothing from the population of another place', () => {
  const elsewhere = { ...population, city: 'c' }
  expect(derivedValues({ indicators: [rate, places], figures: [count], benchmarks: [elsewhere] })).toEqual([])
})

it('derives nothing from a population counted long before or after, or for a figure without a year', () => {
  const derive = (year: number | null) =>
    derivedValues({ indicators: [rate, places], figures: [{ ...count, year }], benchmarks: [population] })
  expect(derive(2025)).toHaveLength(1)
  expect(derive(2026)).toEqual([])
  expect(derive(null)).toEqual([])
})

it('derives nothing from a count for each part of the place', () => {
  const each = { ...count, scope_zh: '每个县(市)区' }
  expect(derivedValues({ indicators: [rate, places], figures: [each], benchmarks: [population] })).toEqual([])
})
