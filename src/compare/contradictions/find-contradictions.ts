import type { Check } from '../../model/check.ts'
import type { Figure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Plan } from '../../model/plan.ts'
import { findFlatTargets } from './find-flat-targets.ts'
import { findImpliedGrowth } from './find-implied-growth.ts'
import { findUncheckable } from './find-uncheckable.ts'
import { findImpliedDenominators } from './find-implied-denominators.ts'
import { findLooserTargets } from './find-looser-targets.ts'
import { samePairs } from './same-pairs.ts'

export type ContradictionInput = {
  readonly plans: readonly Pick<Plan, 'id' | 'scope_zh' | 'level' | 'kind'>[]
  readonly figures: readonly Figure[]
  readonly indicators: readonly Indicator[]
}

/** Finds statements inside one document that do not fit together; computed from its figures, in fair words. */
export function findContradictions({ plans, figures, indicators }: ContradictionInput): readonly Check[] {
  return plans.flatMap((plan) => {
    const own = figures.filter((figure) => figure.plan === plan.id && figure.value !== null)
    const pairs = samePairs(plan, own, indicators)
    return [
      ...findImpliedDenominators(own, indicators),
      ...findImpliedGrowth(own, indicators),
      ...findLooserTargets(pairs),
      ...findFlatTargets(pairs),
      ...findUncheckable(own),
    ]
  })
}
