import type { FigureKind } from '../../../model/figure.ts'
import type { SentenceReading } from '../sentence-reading.ts'
import { readKind } from './kind.ts'
import { clauseIndexAt } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { dateOfValue, isStart } from './sentence-time.ts'
import type { PlacedDate } from './sentence-time.ts'
import type { Value } from '../quantities/values.ts'
import { isPast, resolveDate } from './year.ts'
import type { Dated, YearBasis } from './year.ts'

export type FigureTime = {
  readonly kind: FigureKind
  readonly year: number | null
  readonly basis: YearBasis | null
}

/** Whether a value is target, baseline or yearly rate, its year, and how the year is known. */
export function readTime(value: Value, run: readonly Value[], sentence: SentenceReading): FigureTime {
  const { period, carried, dates, sentence: words } = sentence
  const found = dateOfValue(words, dates, run, value)
  const own = found === undefined ? undefined : { ...found, basis: basisOf(found, run[0] ?? value, words) }
  const inherited =
    own === undefined && carried.date !== undefined
      ? { ...carried.date, basis: carriedBasis(carried.date) }
      : undefined
  const from = Math.max(value.clause.start, value.start - 80)
  const before = words.text.slice(from, value.start)
  const kind = readKind({
    before,
    around: words.text.slice(from, Math.min(value.clause.end, value.end + 40)),
    sentence: words.text.slice(0, value.start),
    whole: words.text,
    value,
    own,
    inherited,
    era: carried.era,
    period,
  })
  const known = { value, before, own, inherited, sentence }
  const isReached = kind === 'baseline' || (kind === 'annual-rate' && carried.era === 'achieved')
  return { kind, ...(isReached ? readReachedYear(known) : readDueYear(kind, known)) }
}

type Known = {
  readonly value: Value
  readonly before: string
  readonly own: Dated | undefined
  readonly inherited: Dated | undefined
  readonly sentence: SentenceReading
}
type Year = Omit<FigureTime, 'kind'>

function readReachedYear({ before, own, inherited, sentence: { period } }: Known): Year {
  const dated = own ?? inherited
  if (isStart(before) && dated?.from !== undefined)
    return { year: dated.from, basis: own?.basis === 'stated' ? 'stated' : 'carried' }
  if (isStart(before) && own !== undefined && !isPast(own, period)) return documentYear(period.baseline)
  if (dated !== undefined && (isPast(dated, period) || dated.year <= (period.issued ?? 0)))
    return { year: dated.year, basis: dated.basis }
  return documentYear(period.baseline)
}

function readDueYear(kind: FigureKind, { value, own, inherited, sentence }: Known): Year {
  const { period, sentence: words } = sentence
  if (own !== undefined && !isPast(own, period)) return { year: own.year, basis: own.basis }
  if (isOpenDeadline(words, value, sentence) || isStandingLimit(value, words)) return noYear
  const lasting = kind === 'annual-rate' ? undefined : inherited
  if (lasting !== undefined && !isPast(lasting, period)) return { year: lasting.year, basis: lasting.basis }
  return documentYear(period.to)
}

const noYear: Year = { year: null, basis: null }
const documentYear = (year: number | undefined): Year =>
  year === undefined ? noYear : { year, basis: 'document' }
const carriedBasis = ({ basis }: Dated): YearBasis => (basis === 'stated' ? 'carried' : basis)

/** Stated in the value's own clause or in a date right in front of it, carried from any clause before. */
function basisOf(date: PlacedDate, { clause }: Value, sentence: Sentence): YearBasis {
  if (date.basis !== 'stated' || date.start >= clause.start) return date.basis
  const before = sentence.clauses[clauseIndexAt(sentence, clause.start) - 1]
  const isRightInFront = before !== undefined && date.start >= before.start && before.end - before.start <= 16
  const between = isRightInFront ? sentence.text.slice(date.end, before.end) : ''
  return isRightInFront && (between.length <= 4 || /^(?:[、和及与]\d{4}年[底末]?)+$/.test(between))
    ? 'stated'
    : 'carried'
}

/** 五年内 from no known first year: the deadline is there, its year is not. */
function isOpenDeadline({ dates }: Sentence, value: Value, { period }: SentenceReading): boolean {
  const last = dates.filter(({ start, sense }) => start < value.start && sense !== 'base').at(-1)
  return last?.within !== undefined && resolveDate(last, period) === undefined
}

/** 可一次开具不超过3个月药量: a limit in time is a standing rule and falls due in no year. */
const isStandingLimit = ({ quantity, clause, start }: Value, { text }: Sentence): boolean =>
  quantity.kind === 'duration' &&
  /可|应当|必须|不得/.test(text.slice(Math.max(clause.start, start - 80), start))
