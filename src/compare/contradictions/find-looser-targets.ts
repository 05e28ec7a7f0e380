import type { Check } from '../../model/check.ts'
import { unitAfter, type SamePair } from './same-pairs.ts'

/** Targets weaker than what the same document reports as reached, by the indicator's direction. */
export const findLooserTargets = (pairs: readonly SamePair[]): readonly Check[] => pairs.flatMap(looserTarget)

function looserTarget({ first, second, indicator }: SamePair): readonly Check[] {
  const [baseline, target] = first.kind === 'baseline' ? [first, second] : [second, first]
  if (baseline.kind !== 'baseline' || target.kind !== 'target') return []
  const step = (target.value ?? 0) - (baseline.value ?? 0)
  const isLooser = indicator.direction === 'higher' ? step < 0 : indicator.direction === 'lower' && step > 0
  if (!isLooser) return []
  const unit = unitAfter(indicator.unit)
  return [
    {
      plan: target.plan,
      kind: 'target-looser-than-baseline',
      figures: [baseline.id, target.id],
      computation: `${baseline.value} (${baseline.year ?? '?'}) → ${target.value} (${target.year ?? '?'}), ${indicator.unit}`,
      statement_zh: `${indicator.name_zh}：文件写已达到 ${baseline.value}${indicator.unit}，目标却是 ${target.value}${indicator.unit}，比已达到的宽。文件没有说明原因。`,
      statement_en: `${indicator.name_en}: the document reports ${baseline.value}${unit} as reached and sets ${target.value}${unit} as the target, which is looser. The document gives no reason.`,
    },
  ]
}
