import { upperFirst } from '../../lib/upper-first.ts'
import type { Check } from '../../model/check.ts'
import type { Figure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import { boundedEn, boundedZh, nameEn } from './figure-words.ts'
import { impliedPopulations } from './implied-populations.ts'
import { perPopulation } from './per-population.ts'

/**
 * Rates per resident, and counts that only mean something per resident, in a document that states neither the
 * other half nor the population: nobody can check them from the document.
 */
export function findUnstatedBases(
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): readonly Check[] {
  if (impliedPopulations(figures, indicators).length > 0) return []
  return figures.flatMap((figure): readonly Check[] => {
    const indicator = indicators.find(({ id }) => id === figure.indicator)
    if (indicator === undefined || figure.value === null) return []
    const isRate = indicator.denominator_zh !== null && countsPeople(figure, indicator)
    if (isRate) return [uncheckable(figure, indicator, 'rate')]
    const isCount = indicators.some(({ rate_of: rule }) => rule?.count === indicator.id)
    return isCount ? [uncheckable(figure, indicator, 'count')] : []
  })
}

/** Per thousand people, or a share of all residents; a mortality rate is per birth, and births are another count. */
const countsPeople = (figure: Figure, { denominator_zh }: Indicator): boolean =>
  denominator_zh === '常住人口' || (/人$/.test(figure.unit ?? '') && perPopulation(figure) !== undefined)

function uncheckable(figure: Figure, indicator: Indicator, is: 'rate' | 'count'): Check {
  const { denominator_zh: base_zh, denominator_en: base_en } = indicator
  return {
    plan: figure.plan,
    kind: 'cannot-be-checked',
    figures: [figure.id],
    computation: is === 'rate' ? `? ÷ ? = ${figure.value} ${figure.unit}` : `${figure.value} ÷ ?`,
    statement_zh:
      is === 'rate'
        ? `${figure.measure_zh}${boundedZh(figure, indicator.unit)}：无法核对，分母没有写明。文件既没有写${base_zh}有多少，也没有写相应的总数。`
        : `${figure.measure_zh}${boundedZh(figure, indicator.unit)}：无法核对，文件没有写人口，也没有写相应的比率。`,
    statement_en:
      is === 'rate'
        ? `${upperFirst(nameEn(figure))}, ${boundedEn(figure, indicator.unit)}: cannot be checked, denominator not stated. The document gives neither the number of ${base_en} nor the count behind the rate.`
        : `${upperFirst(nameEn(figure))}, ${boundedEn(figure, indicator.unit)}: cannot be checked; the document states neither the population nor the rate that would go with it.`,
  }
}
