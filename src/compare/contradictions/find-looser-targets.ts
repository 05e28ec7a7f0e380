import type { Check } from '../../model/check.ts'
import { boundedEn, boundedZh, type SamePair } from './same-pairs.ts'

/** Targets weaker than what the same document reports as reached, by the indicator's direction. */
export const findLooserTargets = (pairs: readonly SamePair[]): readonly Check[] => pairs.flatMap(looserTarget)

function looserTarget({ first, second, indicator }: SamePair): readonly Check[] {
  const [baseline, target] = first.kind === 'baseline' ? [first, second] : [second, first]
  if (baseline.kind !== 'baseline' || target.kind !== 'target') return []
  const step = (target.value ?? 0) - (baseline.value ?? 0)
  const isLooser = indicator.direction === 'higher' ? step < 0 : indicator.direction === 'lower' && step > 0
  if (!isLooser) return []
  return [
    {
      plan: target.plan,
      kind: 'target-looser-than-baseline',
      figures: [baseline.id, target.id],
      computation: `${baseline.value} (${baseline.year ?? '?'}) → ${target.value} (${target.year ?? '?'}), ${indicator.unit}`,
      statement_zh: `${indicator.name_zh}：文件写已达到${boundedZh(baseline, indicator.unit)}，目标却是${boundedZh(target, indicator.unit)}，比已达到的宽。文件没有说明原因。`,
      statement_en: `${indicator.name_en}: the document reports ${boundedEn(baseline, indicator.unit)} as reached and sets ${boundedEn(target, indicator.unit)} as the target, which is looser. The document gives no reason.`,
    },
  ]
}
