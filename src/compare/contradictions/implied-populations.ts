import type { Figure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import { nameEn } from './figure-words.ts'

/** A count and its rate imply a population: exactly, or, where one of them is a bound, at most or at least. */
export type Implied = {
  readonly count: Figure
  readonly rate: Figure
  readonly per: number
  readonly population: number
  readonly atLeast: number
  readonly atMost: number
}

/** Every population that a count and its rate for the same year imply, in the order of the indicators. */
export const impliedPopulations = (
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): readonly Implied[] => indicators.flatMap((indicator) => impliedBy(indicator, figures))

function impliedBy(indicator: Indicator, figures: readonly Figure[]): readonly Implied[] {
  const { rate_of: rule } = indicator
  if (!rule) return []
  return figures
    .filter((figure) => figure.indicator === indicator.id)
    .flatMap((rate): readonly Implied[] => {
      const count = figures.find((figure) => figure.indicator === rule.count && figure.year === rate.year)
      if (!count?.value || !rate.value) return []
      const population = (count.value / rate.value) * rule.per
      const [more, less] = [boundOf(count), boundOf(rate)]
      const atLeast = more === 'up' || less === 'down' ? population : more || less ? 0 : population
      const atMost = more === 'down' || less === 'up' ? population : more || less ? Infinity : population
      return [{ count, rate, per: rule.per, population, atLeast, atMost }]
    })
}

/** Whether the true value may lie above (不少于) or below (不超过) the one written; 余 and 约 count as the value. */
export function boundOf({
  comparator,
  value_as_written,
}: Pick<Figure, 'comparator' | 'value_as_written'>): 'up' | 'down' | undefined {
  if (/[余多约近]|左右/.test(value_as_written ?? '')) return undefined
  if (comparator === 'gte' || comparator === 'gt') return 'up'
  return comparator === 'lte' || comparator === 'lt' ? 'down' : undefined
}

/** The two figures a population is implied by, in words: `2020 年的床位数 6012张与每千人床位数 4.32张`. */
export const pairZh = ({ count, rate }: Implied): string =>
  `${count.year === null ? '' : `${count.year} 年的`}${count.measure_zh} ${count.value_as_written}与${rate.measure_zh} ${rate.value_as_written}`

export const pairEn = ({ count, rate }: Implied): string =>
  `${count.value} (${nameEn(count)}) and ${rate.value} (${nameEn(rate)}${count.year === null ? '' : `, ${count.year}`})`

/** People in the words of each language: `139.2` (万), `1,392,000`. */
export const tenThousands = (people: number): string => (people / 10_000).toFixed(1)
export const thousands = (people: number): string => `${Math.round(people / 1000).toLocaleString('en')},000`
