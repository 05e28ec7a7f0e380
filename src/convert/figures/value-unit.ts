import type { SentenceReading } from './describe-value.ts'
import type { Value } from './values.ts'

/** Measure words for what is counted, where the text gives a rate without one. */
const nouns: readonly (readonly [RegExp, string])[] = [
  [/床位|病床/, '张'],
  [/医师|医生|护士|药师|技师|人员|专家/, '人'],
  [/托位|学位|机构|床/, '个'],
]

/** Unit of a value with what it is counted per: 4.5个 behind 每千人 is 个/千人. */
export function readUnit(value: Value, measure: string, sentence: SentenceReading): string | null {
  const { unit, kind } = value.quantity
  if (kind !== 'count' && kind !== 'bare' && kind !== 'size') return unit
  if (unit?.includes('/') === true) return unit
  const per = perOf(value, sentence)
  if (per === undefined) return unit
  if (per.startsWith('/')) return unit === null || unit === '人' || unit === '例' ? per : `${unit}${per}人`
  const word = unit ?? nouns.find(([pattern]) => pattern.test(measure))?.[1] ?? ''
  return `${word}/${per}`
}

/** The denominator in the value's clause, or in an earlier one where a broken count of people or places shows it holds on. */
function perOf(value: Value, { denominators, values, sentence }: SentenceReading): string | undefined {
  const before = denominators.filter(({ end }) => end <= value.start)
  const last = before.at(-1)
  if (last === undefined) return undefined
  if (last.start >= value.clause.start) return last.per
  const gap = sentence.text.slice(last.end, value.start)
  if (/[;。]/.test(gap)) return undefined
  const between = values.some(({ start }) => start > last.end && start < value.clause.start)
  return !between ? (/:/.test(gap) || gap.length <= 24 ? last.per : undefined) : Number.isInteger(value.quantity.value) ? undefined : last.per
}
