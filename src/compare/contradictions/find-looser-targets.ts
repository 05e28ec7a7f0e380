import type { Check } from '../../model/check.ts'
import type { Figure } from '../../model/figure.ts'
import type { Bilingual } from '../../model/language.ts'
import { boundedEn, boundedZh, nameEn } from './figure-words.ts'
import { type SamePair } from './same-pairs.ts'

/** Targets weaker than what the same document reports as reached, by the indicator's direction. */
export const findLooserTargets = (pairs: readonly SamePair[]): readonly Check[] => pairs.flatMap(looserTarget)

function looserTarget({ first, second, indicator }: SamePair): readonly Check[] {
  const [baseline, target] = first.kind === 'baseline' ? [first, second] : [second, first]
  if (baseline.kind !== 'baseline' || target.kind !== 'target') return []
  const step = (target.value ?? 0) - (baseline.value ?? 0)
  const isLooser = indicator.direction === 'higher' ? step < 0 : indicator.direction === 'lower' && step > 0
  if (!isLooser) return []
  const named = otherwiseNamed(baseline, target)
  return [
    {
      plan: target.plan,
      kind: 'target-looser-than-baseline',
      figures: [baseline.id, target.id],
      computation: `${baseline.value} (${baseline.year ?? '?'}) → ${target.value} (${target.year ?? '?'}), ${indicator.unit}`,
      statement_zh: `${indicator.name_zh}：文件写已达到${boundedZh(baseline, indicator.unit)}，目标却是${boundedZh(target, indicator.unit)}，比已达到的宽。${named.zh}文件没有说明原因。`,
      statement_en: `${indicator.name_en}: the document reports ${boundedEn(baseline, indicator.unit)} as reached and sets ${boundedEn(target, indicator.unit)} as the target, which is looser. ${named.en}The document gives no reason.`,
    },
  ]
}

/** A patient group named in one place and not in the other may be another group: the reader is told. */
function otherwiseNamed(a: Figure, b: Figure): Bilingual {
  if (a.measure_zh === b.measure_zh) return { zh: '', en: '' }
  return {
    zh: `两处叫法不同(${a.measure_zh}、${b.measure_zh})，所指的人群可能不一样，那样就不能直接相比；`,
    en: `The two are named differently (${nameEn(a)}; ${nameEn(b)}) and may be about different groups, in which case they cannot be compared directly. `,
  }
}
