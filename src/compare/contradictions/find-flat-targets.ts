import type { Check } from '../../model/check.ts'
import { boundedEn, boundedZh } from './figure-words.ts'
import { type SamePair } from './same-pairs.ts'

/** Two targets of one measure at least this many years apart … */
const years = 5
/** … that differ by less than this share of the earlier one. */
const share = 0.005

/** Dated targets of one measure that hardly differ although years lie between them. */
export const findFlatTargets = (pairs: readonly SamePair[]): readonly Check[] => pairs.flatMap(flatTarget)

function flatTarget({ first, second, indicator }: SamePair): readonly Check[] {
  if (first.kind !== 'target' || second.kind !== 'target') return []
  const [early, late] = (first.year ?? 0) <= (second.year ?? 0) ? [first, second] : [second, first]
  if (early.year === null || late.year === null || late.year - early.year < years) return []
  if (Math.abs((late.value ?? 0) - (early.value ?? 0)) > share * (early.value ?? 0)) return []
  const apart = late.year - early.year
  return [
    {
      plan: late.plan,
      kind: 'nearly-flat-target',
      figures: [early.id, late.id],
      computation: `${early.value} (${early.year}) → ${late.value} (${late.year}), ${indicator.unit}`,
      statement_zh: `${indicator.name_zh}：${early.year} 年的目标是${boundedZh(early, indicator.unit)}，${late.year} 年的目标是${boundedZh(late, indicator.unit)}，相隔 ${apart} 年几乎没有变化。其中一个年份可能另有所指。`,
      statement_en: `${indicator.name_en}: the target for ${early.year} is ${boundedEn(early, indicator.unit)} and for ${late.year} ${boundedEn(late, indicator.unit)}, hardly a change over ${apart} years. One of the two years may be meant differently.`,
    },
  ]
}
