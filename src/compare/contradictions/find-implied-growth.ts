import type { Check } from '../../model/check.ts'
import type { Figure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import { nameEn } from './figure-words.ts'
import { growthFigures } from './growth-figures.ts'

type Grown = { readonly level: Figure; readonly growth: Figure }

/** A count and its rate that both state their growth imply how the population changed; told as arithmetic. */
export function findImpliedGrowth(
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): readonly Check[] {
  const growths = growthFigures(figures)
  const grownOf = (indicator: string): Grown | undefined => {
    const level = figures.find((figure) => figure.indicator === indicator && figure.kind === 'baseline')
    const growth =
      level && growths.find(({ base, figure }) => base === level.measure_zh && figure.unit === '%')
    return level && growth && { level, growth: growth.figure }
  }
  return indicators.flatMap(({ id, rate_of: rule }): readonly Check[] => {
    const rate = rule && grownOf(id)
    const count = rule && grownOf(rule.count)
    return rate && count ? [checkOf(count, rate)] : []
  })
}

function checkOf(count: Grown, rate: Grown): Check {
  const [a, b] = [1 + (count.growth.value ?? 0) / 100, 1 + (rate.growth.value ?? 0) / 100]
  const change = (a / b - 1) * 100
  const percent = Math.abs(change).toFixed(1)
  return {
    plan: count.level.plan,
    kind: 'implied-growth',
    figures: [count.level.id, count.growth.id, rate.level.id, rate.growth.id],
    computation: `(1 + ${count.growth.value}%) ÷ (1 + ${rate.growth.value}%) − 1 = ${change.toFixed(2)}%`,
    statement_zh: `${count.level.measure_zh}增长 ${count.growth.value}%，${rate.level.measure_zh}增长 ${rate.growth.value}%，合起来意味着同期人口${change < 0 ? '减少' : '增加'}约 ${percent}%；文件没有写期初的人口，无法进一步核对。`,
    statement_en: `A growth of ${count.growth.value}% in ${nameEn(count.level)} and of ${rate.growth.value}% in ${nameEn(rate.level)} together mean that the population ${change < 0 ? 'fell' : 'rose'} by about ${percent}% in the same years; the document does not state the population at the start, so this cannot be checked further.`,
  }
}
