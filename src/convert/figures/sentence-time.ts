import { clauseAt } from './sentence.ts'
import type { Sentence } from './sentence.ts'
import type { Value } from './values.ts'
import type { Period } from './period.ts'
import { resolveDate } from './year.ts'
import type { Dated } from './year.ts'

/** A date of a sentence with its place. */
export type PlacedDate = Dated & { readonly start: number; readonly end: number }

/** All dates of a sentence that can be the year of a value. */
export const datesOf = ({ dates }: Sentence, period: Period): readonly PlacedDate[] =>
  dates.flatMap((date) => {
    const resolved = resolveDate(date, period)
    return resolved === undefined ? [] : [{ ...resolved, start: date.start, end: date.end }]
  })

/** The date a value of a run takes from its own sentence: the last before it, its own in a list, one in brackets behind. */
export function dateOfValue(sentence: Sentence, dates: readonly PlacedDate[], run: readonly Value[], value: Value): PlacedDate | undefined {
  const first = run[0] ?? value
  const behind = dates.find(({ start }) => start >= value.boundEnd && start <= value.boundEnd + 2 && sentence.text[start - 1] === '(')
  if (behind !== undefined) return behind
  const before = dates.filter(({ start }) => start < value.start)
  const listed = listedDates(sentence, before, first)
  if (listed.length === run.length && run.length > 1) return listed[run.indexOf(value)]
  return before.at(-1) ?? laterInClause(sentence, dates, value)
}

/** 到2025年、2030年分别达到…: as many dates side by side as the run has values. */
function listedDates({ text }: Sentence, before: readonly PlacedDate[], first: Value): readonly PlacedDate[] {
  const listed: PlacedDate[] = []
  for (const date of before.toReversed()) {
    const next = listed[0]
    if (next !== undefined && !/^(?:年?[、,和及与]|年?以及)$/.test(text.slice(date.end, next.start))) break
    if (next === undefined && first.start - date.end > 60) break
    listed.unshift(date)
  }
  return listed
}

/** 新增床位1000张于2025年底前投用: a deadline behind the value in the same clause. */
function laterInClause(sentence: Sentence, dates: readonly PlacedDate[], value: Value): PlacedDate | undefined {
  const clause = clauseAt(sentence, value.start)
  return dates.find(({ start, sense }) => start >= value.end && start < clause.end && sense === 'deadline')
}
