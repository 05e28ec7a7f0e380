import { clauseAt } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Value } from '../quantities/values.ts'
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
export function dateOfValue(
  sentence: Sentence,
  dates: readonly PlacedDate[],
  run: readonly Value[],
  value: Value,
): PlacedDate | undefined {
  const first = run[0] ?? value
  const last = run.at(-1) ?? value
  const behind = dates.find(
    ({ start }) => start >= last.boundEnd && start <= last.boundEnd + 2 && sentence.text[start - 1] === '(',
  )
  if (behind !== undefined) return ofBracket(sentence, dates, behind, run, value)
  // 与2020年相比,…由32张增加到41张: what a change starts from has the year it is compared with.
  const words = sentence.text.slice(Math.max(value.clause.start, value.start - 40), value.start)
  const base = sentence.dates.find(
    ({ sense, year, start }) => sense === 'base' && year !== undefined && start < value.start,
  )
  const reach = reachBack(sentence, value)
  const before = dates.filter(
    (date) => date.start < value.start && reach(date) && !isOfStart(sentence, date, value),
  )
  if (base?.year !== undefined && isStart(words) && (before.at(-1)?.start ?? -1) < value.clause.start)
    return { year: base.year, basis: 'stated', sense: 'past', start: base.start, end: base.end }
  const listed = listedDates(sentence, before, first)
  if (listed.length === run.length && run.length > 1) return listed[run.indexOf(value)]
  const latest = before.at(-1)
  // 寿命从2015年的…提高到2020年的…,死亡率从…下降到…: a start in a later clause goes back to the first of the pair.
  const isLaterStart = latest !== undefined && latest.start < value.clause.start && isStart(words)
  if (isLaterStart && (before.at(-2)?.start ?? 0) >= clauseAt(sentence, latest.start).start)
    return before.at(-2) ?? latest
  return (
    (latest && yearOfSpan(sentence, latest, run, value)) ?? latest ?? laterInClause(sentence, dates, value)
  )
}

/** 分别达到50%和60%(2022年、2025年): a date for each value of the run, or one for all. */
function ofBracket(
  { text }: Sentence,
  dates: readonly PlacedDate[],
  first: PlacedDate,
  run: readonly Value[],
  value: Value,
): PlacedDate {
  const close = text.indexOf(')', first.end)
  const listed = dates.filter(({ start }) => start >= first.start && start < close)
  return (listed.length === run.length ? listed[run.indexOf(value)] : undefined) ?? first
}

/** 2022-2024年,每年分别新增200个、250个、300个: a value for each year of the span. */
function yearOfSpan(
  { text }: Sentence,
  date: PlacedDate,
  run: readonly Value[],
  value: Value,
): PlacedDate | undefined {
  const isEach = date.from !== undefined && run.length > 1 && date.year - date.from === run.length - 1
  return isEach && /分别/.test(text.slice(date.end, run[0]?.start))
    ? { ...date, year: date.from + run.indexOf(value) }
    : undefined
}

/** A deadline in the middle of a sentence (主体2025年底建成;…) ends with its semicolon; one at its head governs on. */
function reachBack({ text }: Sentence, { start }: Value): (date: PlacedDate) => boolean {
  const semicolon = text.lastIndexOf(';', start)
  const head = text.lastIndexOf('。', start) + 1
  const endsChange = (date: PlacedDate): boolean =>
    /[高加升降低长大少短]$/.test(text.slice(Math.max(0, date.start - 1), date.start))
  return (date) =>
    date.sense !== 'deadline' || date.start > semicolon || date.start - head <= 8 || endsChange(date)
}

/** 由目前的76.4%提高到90%: the date belongs to the start alone, or to the starts of the changes that follow. */
function isOfStart({ text }: Sentence, { start, end, sense }: PlacedDate, value: Value): boolean {
  if (sense === 'deadline' || !/[从由]/.test(text.slice(Math.max(0, start - 1), start))) return false
  if (start >= value.clause.start)
    return /^[^,;。]*(?:到|至|为)[^,;。]{0,8}$/.test(text.slice(end, value.start))
  return !isStart(text.slice(Math.max(value.clause.start, value.start - 40), value.start))
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
function laterInClause(
  sentence: Sentence,
  dates: readonly PlacedDate[],
  value: Value,
): PlacedDate | undefined {
  const clause = clauseAt(sentence, value.start)
  return dates.find(({ start, sense }) => start >= value.end && start < clause.end && sense === 'deadline')
}

/** 从 and 由 that open a change, not 从业, 从事 or 由于. */
const opening = '(?:从(?!业|事|医|教|严|快|优|而|重)|由(?!于|此))'
const openedAtEnd = new RegExp(`${opening}[^,;。]{0,14}$`)
const alreadyChanged = new RegExp(`${opening}.*(?:到|至|为)[^,;。]{0,6}$`)

/** 从76.83岁提高到…, 由2020年的30%提高到…: what stands in front of the value something starts from. */
export const isStart = (before: string): boolean => openedAtEnd.test(before) && !alreadyChanged.test(before)

/** The words in front of a value without the 从 or 由 that opens a change. */
export const withoutOpening = (before: string): string => before.replace(openedAtEnd, '')
