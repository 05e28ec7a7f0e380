import type { FigureKind } from '../../model/figure.ts'
import type { CommitmentReading } from './commitments.ts'
import type { Commitments } from './sentence-commitments.ts'
import type { Denominator } from './denominators.ts'
import { readKind } from './kind.ts'
import { readQuote } from './quote.ts'
import type { Reading } from './reading.ts'
import { readScope } from './scope.ts'
import type { Measured } from './sentence-measures.ts'
import type { SentenceContext } from './sentence-figures.ts'
import { dateOfValue, isStart } from './sentence-time.ts'
import type { PlacedDate } from './sentence-time.ts'
import type { Stretch } from './stretch.ts'
import { trimMeasure } from './trim-measure.ts'
import { readUnit } from './value-unit.ts'
import type { Value } from './values.ts'
import type { Dated, YearBasis } from './year.ts'
import { isPast } from './year.ts'

/** What is known of a sentence once all its values are. */
export type SentenceReading = SentenceContext & {
  readonly measures: ReadonlyMap<Value, Measured>
  readonly commitments: Commitments
  readonly dates: readonly PlacedDate[]
  readonly denominators: readonly Denominator[]
  readonly values: readonly Value[]
}

/** One value with everything its sentence and paragraph say of it. */
export function describeValue(value: Value, run: readonly Value[], sentence: SentenceReading): Reading {
  const { passage, start, sentence: words, measures } = sentence
  const { measure, from } = measures.get(value) ?? { measure: '', from: value.clause.start }
  const time = readTime(value, run, sentence)
  const commitment =
    time.kind === 'baseline'
      ? { commitment: 'plain' as const, word: null }
      : commitmentOf(value, run, sentence)
  const quote = readQuote(
    words,
    { start: value.start, end: value.boundEnd },
    { start: Math.min(from, value.start), end: value.end },
  )
  const { unit, lead } = readUnit(value, measure, sentence)
  const place = (stretch: Stretch): Stretch => ({ start: start + stretch.start, end: start + stretch.end })
  return {
    passage,
    milestone: false,
    value: place(value),
    quote: place(quote),
    amount: value.quantity.value,
    amountTo: value.quantity.valueTo,
    unit,
    comparator: value.comparator,
    kind: time.kind,
    year: time.year,
    basis: time.basis,
    commitment: commitment.commitment,
    commitmentWord: commitment.word,
    measure: `${lead}${measure}`,
    scope: readScope(
      words.text.slice(
        Math.max(value.clause.start, value.start - 80),
        Math.min(value.clause.end, value.end + 40),
      ),
    ),
  }
}

/** A run shares the commitment of its first value; a value without a word of its own continues the list before it. */
function commitmentOf(
  value: Value,
  run: readonly Value[],
  { commitments, values, sentence }: SentenceReading,
): CommitmentReading {
  const first = run[0] ?? value
  const own = commitments.atValue(first, value.boundEnd)
  const opensClause =
    trimMeasure(sentence.text.slice(Math.max(first.clause.start, first.start - 80), first.start)) === '' &&
    own.commitment === 'plain'
  if (own.word !== null && !opensClause) return own
  const before = values[values.indexOf(first) - 1]
  if (before === undefined || /[;。]/.test(sentence.text.slice(before.end, first.start))) return own
  const lent = commitments.atValue(before, before.boundEnd)
  if (opensClause) return lent.word !== null && leadsClause(lent.word, before, sentence.text) ? lent : own
  return lent.commitment === 'firm' && !isBound.test(lent.word ?? '') ? lent : own
}

/** Words that bound one number say nothing of the next. */
const isBound = /于|超过|至少|最少|最多|控制|突破/

/** Whether a word stands at the head of a value's clause, so that it governs what follows: 实现60%以上…,20%…. */
function leadsClause(word: string, { clause, start }: Value, text: string): boolean {
  const before = text.slice(Math.max(clause.start, start - 80), start)
  const index = before.indexOf(word)
  return index !== -1 && trimMeasure(before.slice(0, index)) === ''
}

type Time = { readonly kind: FigureKind; readonly year: number | null; readonly basis: YearBasis | null }

function readTime(value: Value, run: readonly Value[], sentence: SentenceReading): Time {
  const { period, carried, dates, sentence: words } = sentence
  const own = dateOfValue(words, dates, run, value)
  const inherited =
    own === undefined && carried.date !== undefined
      ? { ...carried.date, basis: carriedBasis(carried.date) }
      : undefined
  const before = words.text.slice(Math.max(value.clause.start, value.start - 80), value.start)
  const around = words.text.slice(
    Math.max(value.clause.start, value.start - 80),
    Math.min(value.clause.end, value.end + 40),
  )
  const dated: Dated | undefined = own ?? inherited
  const kind = readKind({
    before,
    around,
    sentence: words.text.slice(0, value.start),
    whole: words.text,
    value,
    own,
    inherited,
    era: carried.era,
    period,
  })
  if (kind === 'baseline' || (kind === 'annual-rate' && carried.era === 'achieved')) {
    if (isStart(before) && own?.from !== undefined) return { kind, year: own.from, basis: 'stated' }
    if (isStart(before) && own !== undefined && !isPast(own, period))
      return withDocumentYear(kind, period.baseline)
    if (dated !== undefined && (isPast(dated, period) || dated.year <= (period.issued ?? 0)))
      return { kind, year: dated.year, basis: dated.basis }
    return withDocumentYear(kind, period.baseline)
  }
  if (own !== undefined && !isPast(own, period)) return { kind, year: own.year, basis: own.basis }
  const lasting = kind === 'annual-rate' ? undefined : inherited
  if (lasting !== undefined && !isPast(lasting, period))
    return { kind, year: lasting.year, basis: lasting.basis }
  return withDocumentYear(kind, period.to)
}

const carriedBasis = ({ basis }: Dated): YearBasis => (basis === 'stated' ? 'carried' : basis)

const withDocumentYear = (kind: FigureKind, year: number | undefined): Time =>
  year === undefined ? { kind, year: null, basis: null } : { kind, year, basis: 'document' }
