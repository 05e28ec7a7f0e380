import { upperFirst } from '../../lib/upper-first.ts'
import type { Check } from '../../model/check.ts'
import type { Figure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import { unitKey } from '../../model/unit-key.ts'
import { nameEn } from './figure-words.ts'
import {
  boundOf,
  impliedPopulations,
  pairEn,
  pairZh,
  tenThousands,
  thousands,
  type Implied,
} from './implied-populations.ts'
import { perPopulation } from './per-population.ts'

/** Parts of one total, all for the same year and of the same kind as the total, and in one unit. */
type Whole = { readonly total: Figure; readonly parts: readonly [Figure, ...Figure[]] }

/**
 * Parts that add up to more than the total they belong to (`part_of` of the indicators). Sums that hold are no
 * finding; parts per thousand against a plain total are multiplied by every population the document implies.
 */
export function findPartsAboveTotals(
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): readonly Check[] {
  const wholes = figures.flatMap((total) => wholesOf(total, figures, indicators))
  const populations = impliedPopulations(figures, indicators)
  return wholes.flatMap((whole) => {
    const { total, parts } = whole
    const [partPer, totalPer] = [perPopulation(parts[0]), perPopulation(total)]
    if (partPer !== undefined && totalPer === undefined) {
      const sameYear = populations.filter(({ rate }) => rate.year === total.year)
      return headcounts(whole, partPer, sameYear)
    }
    return plainSum(whole, (totalPer ?? 1) / (partPer ?? 1))
  })
}

function wholesOf(
  total: Figure,
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): readonly Whole[] {
  const kinds = new Set(indicators.filter(({ part_of }) => part_of === total.indicator).map(({ id }) => id))
  if (total.indicator === null || kinds.size === 0 || boundOf(total) === 'up') return []
  const parts = figures.filter(
    (figure) =>
      kinds.has(figure.indicator ?? '') &&
      figure.year === total.year &&
      figure.kind === total.kind &&
      boundOf(figure) !== 'down',
  )
  return [...Map.groupBy(parts, ({ unit }) => unitKey(unit)).values()].flatMap(([first, ...rest]) =>
    first ? [{ total, parts: [first, ...rest] }] : [],
  )
}

/** Parts and total in comparable units: one sum, a finding only where it does not hold. */
function plainSum({ total, parts }: Whole, scale: number): readonly Check[] {
  const sum = sumOf(parts) * scale
  if (sum <= (total.value ?? 0)) return []
  return [
    {
      plan: total.plan,
      kind: 'parts-above-total',
      figures: [...parts, total].map(({ id }) => id),
      computation: `${written(parts)}${scale === 1 ? '' : ` × ${scale}`} = ${round(sum)} > ${total.value}`,
      statement_zh: `${namesZh(parts)}合计 ${round(sum)}，超过包含它们的${total.measure_zh} ${total.value_as_written}；两者的口径不可能相同，文件没有说明各自的口径。`,
      statement_en: `${upperFirst(namesEn(parts))} add up to ${round(sum)}, more than the ${total.value} (${nameEn(total)}) they are part of; they cannot share a scope, and the document does not say which scope each has.`,
    },
  ]
}

/** Parts per thousand residents and a plain total, for each population the document implies. */
function headcounts({ total, parts }: Whole, per: number, populations: readonly Implied[]): readonly Check[] {
  const sums = populations.map((implied) => ({ implied, sum: (sumOf(parts) * implied.population) / per }))
  const above = sums.filter(({ sum }) => sum > (total.value ?? 0))
  if (above.length === 0) return []
  const within = sums.filter(({ sum }) => sum <= (total.value ?? 0))
  const used = [...above, ...within]
  return [
    {
      plan: total.plan,
      kind: 'parts-above-total',
      figures: [...parts, total, ...used.flatMap(({ implied: { count, rate } }) => [count, rate])].map(
        ({ id }) => id,
      ),
      computation: used
        .map(
          ({ implied, sum }) =>
            `${written(parts)} × ${Math.round(implied.population)} ÷ ${per} = ${Math.round(sum)} ${sum > (total.value ?? 0) ? '>' : '≤'} ${total.value}`,
        )
        .join('; '),
      statement_zh: `${namesZh(parts)}：${used.map(({ implied, sum }) => `按 ${pairZh(implied)}推出的人口(约 ${tenThousands(implied.population)} 万)，合计约 ${Math.round(sum)}，${sum > (total.value ?? 0) ? '超过' : '没有超过'}${total.measure_zh} ${total.value_as_written}`).join('；')}。部分不可能多于总数，所以前一个人口不可能是这些数字共同的口径。`,
      statement_en: `${upperFirst(namesEn(parts))}: ${used.map(({ implied, sum }) => `with the population that ${pairEn(implied)} imply (about ${thousands(implied.population)}) they come to about ${Math.round(sum)}, which is ${sum > (total.value ?? 0) ? 'more than' : 'within'} the ${total.value} stated as ${nameEn(total)}`).join('; ')}. Parts cannot exceed their total, so the first population cannot be the common scope of these numbers.`,
    },
  ]
}

const sumOf = (parts: readonly Figure[]): number => parts.reduce((sum, { value }) => sum + (value ?? 0), 0)
const written = (parts: readonly Figure[]): string =>
  parts.length === 1 ? `${parts[0]?.value}` : `(${parts.map(({ value }) => value).join(' + ')})`
const namesZh = (parts: readonly Figure[]): string =>
  parts.map(({ measure_zh, value_as_written }) => `${measure_zh} ${value_as_written}`).join('、')
const namesEn = (parts: readonly Figure[]): string =>
  parts.map((part) => `${nameEn(part)} (${part.value})`).join(' and ')
const round = (value: number): number => Number(value.toFixed(2))
