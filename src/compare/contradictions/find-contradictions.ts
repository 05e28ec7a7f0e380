import { itemsWith } from '../../lib/items-with.ts'
import type { Check } from '../../model/check.ts'
import type { Figure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Plan } from '../../model/plan.ts'
import { findFlatTargets } from './find-flat-targets.ts'
import { findFullCoverage, type Said } from './find-full-coverage.ts'
import { findGrowthAgainstTargets } from './find-growth-against-targets.ts'
import { findImpliedDenominators } from './find-implied-denominators.ts'
import { findImpliedGrowth } from './find-implied-growth.ts'
import { findListedCounts } from './find-listed-counts.ts'
import { findLooserTargets } from './find-looser-targets.ts'
import { findPartsAboveTotals } from './find-parts-above-totals.ts'
import { findRestatedOtherwise } from './find-restated-otherwise.ts'
import { findUncheckable } from './find-uncheckable.ts'
import { findUnstatedBases } from './find-unstated-bases.ts'
import { samePairs } from './same-pairs.ts'

export type ContradictionInput = {
  readonly plans: readonly Pick<Plan, 'id' | 'scope_zh' | 'level' | 'kind'>[]
  readonly figures: readonly Figure[]
  readonly indicators: readonly Indicator[]
  /** The documents' passages, for what a sentence says beside its figures. */
  readonly passages: readonly Said[]
}

/** Finds statements inside one document that do not fit together; computed from its figures, in fair words. */
export function findContradictions({
  plans,
  figures,
  indicators,
  passages,
}: ContradictionInput): readonly Check[] {
  return plans.flatMap((plan) => {
    const own = itemsWith(figures, 'plan', plan.id).filter(({ value }) => value !== null)
    const said = itemsWith(passages, 'plan', plan.id)
    const pairs = samePairs(plan, own, indicators)
    return [
      ...findImpliedDenominators(own, indicators),
      ...findPartsAboveTotals(own, indicators),
      ...findListedCounts(own, said),
      ...findImpliedGrowth(own, indicators),
      ...findGrowthAgainstTargets(pairs, own),
      ...findLooserTargets(pairs),
      ...findFlatTargets(pairs),
      ...findFullCoverage(own, said),
      ...findRestatedOtherwise(own, indicators),
      ...findUncheckable(own),
      ...findUnstatedBases(own, indicators),
    ]
  })
}
