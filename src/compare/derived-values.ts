import { formatPlain } from '../i18n/format-number.ts'
import type { Benchmark } from '../model/benchmark.ts'
import type { Figure } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Measured } from './measured.ts'
import { scopeGroup } from './scope-group.ts'

/** A rate this site computes from a stated count and an outside population; never a figure of the document. */
export type DerivedValue = {
  readonly indicator: string
  readonly city: string
  /** The count it is made from. */
  readonly from: Figure
  /** The outside population, with its source. */
  readonly population: Benchmark
  /** Rate in the indicator's unit, unrounded. */
  readonly value: number
  /** The arithmetic as text, e.g. `47,000 ÷ 10,466,625 × 1,000`. */
  readonly formula: string
}

export type DeriveInput = {
  readonly indicators: readonly Indicator[]
  readonly figures: readonly Figure[]
  readonly benchmarks: readonly Benchmark[]
}

/** A count further than this from the year of the population would be divided by other people. */
const yearsApart = 5

/**
 * Rates for cities that state only the count and whose population is known for the same place and about the same
 * time; a city that states the rate itself gets none, nor does a count for each part of it (每个县(市)区).
 */
export function derivedValues({ indicators, figures, benchmarks }: DeriveInput): readonly DerivedValue[] {
  return indicators.flatMap((indicator) => {
    const { rate_of: rate } = indicator
    if (!rate) return []
    const stated = new Set(
      figures.filter((figure) => figure.indicator === indicator.id).map(({ city }) => city),
    )
    return figures
      .filter(({ indicator: id, city }) => id === rate.count && !stated.has(city))
      .flatMap((from): DerivedValue[] => {
        const population = benchmarks.find((each) => isDenominatorOf(from, each))
        if (!population || from.value === null) return []
        return [
          {
            indicator: indicator.id,
            city: from.city,
            from,
            population,
            value: (from.value / population.value) * rate.per,
            formula:
              [from.value, population.value].map(formatPlain).join(' ÷ ') + ` × ${formatPlain(rate.per)}`,
          },
        ]
      })
  })
}

/**
 * Whether a rate of all residents may join these values: they must speak of everybody too, and not of a group
 * (每千名老人) of which the site knows no number.
 */
export const mayJoin = (together: readonly Measured[]): boolean =>
  together.every((value) => scopeGroup(value) === '')

/** A derived rate as what it is compared as: the rate, for everybody in the place, at the year of its count. */
export const asRate = (
  { from, value }: DerivedValue,
  { name_zh, unit }: Pick<Indicator, 'name_zh' | 'unit'>,
): Measured['figure'] => ({ ...from, value, unit, measure_zh: name_zh, scope_zh: '' })

const isDenominatorOf = ({ city, year, scope_zh }: Figure, benchmark: Benchmark): boolean =>
  benchmark.kind === 'population' &&
  benchmark.city === city &&
  year !== null &&
  Math.abs(year - benchmark.year) <= yearsApart &&
  !/^[每各]/.test(scope_zh)
