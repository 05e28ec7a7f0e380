import { everyTwo } from '../../lib/every-two.ts'
import type { Figure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Plan } from '../../model/plan.ts'
import { comparabilityOf } from '../comparability.ts'

/** Two values of one document that measure the same thing. */
export type SamePair = { readonly first: Figure; readonly second: Figure; readonly indicator: Indicator }

/** Every pair of values of one document that comparability lets stand on one scale. */
export function samePairs(
  plan: Pick<Plan, 'scope_zh' | 'level' | 'kind'>,
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): readonly SamePair[] {
  return indicators.flatMap((indicator) =>
    everyTwo(figures.filter((figure) => figure.indicator === indicator.id))
      .filter(([a, b]) => {
        const of = (figure: Figure) => ({ figure, plan, indicator })
        return comparabilityOf(of(a), of(b)).verdict === 'same-scale'
      })
      .map(([first, second]) => ({ first, second, indicator })),
  )
}
