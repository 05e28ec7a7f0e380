import type { Denominator } from './denominators.ts'
import type { SentenceReading } from '../sentence-reading.ts'
import type { Value } from './values.ts'

/** Measure words for what is counted, where the text gives a rate without one. */
const nouns: readonly (readonly [RegExp, string])[] = [
  [/床位|病床/, '张'],
  [/医师|医生|护士|药师|技师|人员|专家/, '人'],
  [/托位|学位|机构|床/, '个'],
]

export type UnitReading = {
  readonly unit: string | null
  /** What it is counted per where an earlier clause says so: 每千人口, to be put before the measure. */
  readonly lead: string
}

/** Unit of a value with what it is counted per: 4.5个 behind 每千人 is 个/千人. */
export function readUnit(value: Value, measure: string, sentence: SentenceReading): UnitReading {
  const { unit, kind } = value.quantity
  const denominator =
    (kind === 'count' || kind === 'bare' || kind === 'size') && unit?.includes('/') !== true
      ? denominatorOf(value, measure, sentence)
      : undefined
  if (denominator === undefined) return { unit, lead: '' }
  const { per, start, end } = denominator
  const isElsewhere = start < value.clause.start && !per.startsWith('/') && !measure.includes('每')
  return {
    unit: unitPer(unit, per, measure),
    lead: isElsewhere ? sentence.sentence.text.slice(start, end) : '',
  }
}

function unitPer(unit: string | null, per: string, measure: string): string {
  if (per.startsWith('/')) return unit === null || unit === '人' || unit === '例' ? per : `${unit}${per}人`
  return `${unit ?? nouns.find(([pattern]) => pattern.test(measure))?.[1] ?? ''}/${per}`
}

/** The denominator in the value's clause, or in an earlier one where a broken count of people or places shows it holds on. */
function denominatorOf(
  value: Value,
  measure: string,
  { denominators, values, sentence }: SentenceReading,
): Denominator | undefined {
  const before = denominators.filter(({ end }) => end <= value.start)
  const last = before.at(-1)
  if (last === undefined) return undefined
  if (last.start >= value.clause.start || /每 ?(?:\d+万?|[十百千万]+)/.test(measure)) return last
  const gap = sentence.text.slice(last.end, value.start)
  if (/[;。]/.test(gap)) return undefined
  const between = values.some(({ start }) => start >= last.end && start < value.clause.start)
  return !between
    ? /:/.test(gap) || gap.length <= 24
      ? last
      : undefined
    : Number.isInteger(value.quantity.value)
      ? undefined
      : last
}
