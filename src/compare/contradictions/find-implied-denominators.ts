import { lowerFirst } from '../../lib/lower-first.ts'
import type { Check } from '../../model/check.ts'
import type { Figure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import { pairsOf } from './same-pairs.ts'

/** Two implied populations further apart than this factor are a finding; less may be rounding and growth. */
const tolerance = 1.1

/** A count and its rate imply a population: exactly, or, where one of them is a bound, at most or at least. */
type Implied = {
  readonly count: Figure
  readonly rate: Figure
  readonly per: number
  readonly population: number
  readonly atLeast: number
  readonly atMost: number
}

/** Pairs of count and rate in one document that imply different populations. */
export function findImpliedDenominators(
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): readonly Check[] {
  const implied = indicators.flatMap((indicator) => impliedBy(indicator, figures))
  return pairsOf(implied)
    .filter(([a, b]) => ratio(a.population, b.population) > tolerance)
    .map(([a, b]): Check => ({
      plan: a.count.plan,
      kind: 'implied-denominator',
      figures: [a.count.id, a.rate.id, b.count.id, b.rate.id],
      computation: [a, b].map(arithmetic).join('; '),
      ...statements(a, b),
    }))
}

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
function boundOf({ comparator, value_as_written }: Figure): 'up' | 'down' | undefined {
  if (/[余多约近]|左右/.test(value_as_written ?? '')) return undefined
  if (comparator === 'gte' || comparator === 'gt') return 'up'
  return comparator === 'lte' || comparator === 'lt' ? 'down' : undefined
}

function statements(a: Implied, b: Implied): Pick<Check, 'statement_zh' | 'statement_en'> {
  const canBoth = a.atLeast <= b.atMost * tolerance && b.atLeast <= a.atMost * tolerance
  return {
    statement_zh: `${pairZh(a)}推出的人口约为 ${tenThousands(a.population)} 万，${pairZh(b)}推出的约为 ${tenThousands(b.population)} 万；${canBoth ? '两组数字仍可以同时成立，因为其中写的是“不少于”一类的界限' : '两组数字的口径不可能相同，文件没有说明各自的口径'}。`,
    statement_en: `${pairEn(a)} imply about ${thousands(a.population)} residents, ${pairEn(b)} about ${thousands(b.population)}; ${canBoth ? 'both can still be true, because one of the values is only a bound' : 'the two pairs cannot share a scope, and the document does not say which scope each has'}.`,
  }
}

const pairZh = ({ count, rate }: Implied): string =>
  `${yearZh(count)}${count.measure_zh} ${count.value_as_written}与${rate.measure_zh} ${rate.value_as_written}`
const yearZh = ({ year }: Figure): string => (year === null ? '' : `${year} 年的`)

const pairEn = ({ count, rate }: Implied): string =>
  `${count.value} (${lower(count)}) and ${rate.value} (${lower(rate)}${count.year === null ? '' : `, ${count.year}`})`
const lower = ({ measure_en, measure_zh }: Figure): string =>
  measure_en === null ? measure_zh : lowerFirst(measure_en)

const arithmetic = ({ count, rate, per, population }: Implied): string =>
  `${count.value} ÷ ${rate.value} × ${per} = ${Math.round(population)}`

const ratio = (a: number, b: number): number => Math.max(a, b) / Math.min(a, b)
const tenThousands = (people: number): string => (people / 10_000).toFixed(1)
const thousands = (people: number): string => `${Math.round(people / 1000).toLocaleString('en')},000`
