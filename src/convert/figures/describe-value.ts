import type { CommitmentReading } from './commitments/commitments.ts'
import { readTime } from './time/figure-time.ts'
import { eachOfSeveral } from './not-figures/small-counts.ts'
import { readQuote } from './quote.ts'
import type { FigureReading } from './figure-reading.ts'
import { readScope } from './scope.ts'
import type { SentenceReading } from './sentence-reading.ts'
import type { Stretch } from './stretch.ts'
import { trimMeasure } from './measures/trim-measure.ts'
import { splitSubjects } from './measures/split-subjects.ts'
import { readUnit } from './quantities/value-unit.ts'
import type { Value } from './quantities/values.ts'

/** One value with everything its sentence and paragraph say of it; once for each measure it serves. */
export function describeValue(
  value: Value,
  run: readonly Value[],
  sentence: SentenceReading,
): readonly FigureReading[] {
  const { measure, from } = sentence.measures.get(value) ?? { measure: '', from: value.clause.start }
  return splitShared(measure, value, sentence.sentence.text).map((part, index) =>
    describe({ value, run, sentence, measure: part, from, nth: index + 1 }),
  )
}

/** 签约率、随访率均达100% and 医院、卫生院各3家 are two figures with one value; other lists of nouns are one measure. */
function splitShared(measure: string, { quantity, clause, start }: Value, text: string): readonly string[] {
  if (eachOfSeveral.test(text.slice(Math.max(clause.start, start - 60), start))) {
    const each = measure.replace(/各?数$/, '')
    const count = each.split(/、|和|与|及/).length
    return splitSubjects(each, count)?.map((part) => `${part}数`) ?? [measure]
  }
  const parts = measure.split('、')
  const isList = quantity.kind === 'share' && parts.length > 1 && parts.every((part) => /率$/.test(part))
  return isList ? (splitSubjects(measure, parts.length) ?? [measure]) : [measure]
}

type Description = {
  readonly value: Value
  readonly run: readonly Value[]
  readonly sentence: SentenceReading
  readonly measure: string
  readonly from: number
  readonly nth: number
}

function describe({ value, run, sentence, measure, from, nth }: Description): FigureReading {
  const { passage, start, sentence: words } = sentence
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
    measureNth: nth,
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

/** A run shares the commitment of its first value; a value that opens its clause continues the list before it. */
function commitmentOf(
  value: Value,
  run: readonly Value[],
  { commitments, values, sentence }: SentenceReading,
): CommitmentReading {
  const first = run[0] ?? value
  const own = commitments.atValue(first, value.boundEnd)
  const before = values[values.indexOf(first) - 1]
  const left = sentence.text.slice(Math.max(first.clause.start, first.start - 80), first.start)
  const opensClause = trimMeasure(left) === '' && own.commitment === 'plain'
  if (!opensClause || before === undefined || /[;。]/.test(sentence.text.slice(before.end, first.start)))
    return own
  const lent = commitments.atValue(before, before.boundEnd)
  return lent.word !== null && leadsClause(lent.word, before, sentence.text) ? lent : own
}

/** Whether a word stands at the head of a value's clause, so that it governs what follows: 实现60%以上…,20%…. */
function leadsClause(word: string, { clause, start }: Value, text: string): boolean {
  const before = text.slice(Math.max(clause.start, start - 80), start)
  const index = before.indexOf(word)
  return index !== -1 && trimMeasure(before.slice(0, index)) === ''
}
