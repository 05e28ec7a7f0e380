import type { CodedPassage } from '../document.ts'
import { commitmentsOf } from './sentence-commitments.ts'
import { datesOf } from './sentence-time.ts'
import { describeValue } from './describe-value.ts'
import { findDenominators } from './denominators.ts'
import type { Period } from './period.ts'
import { readMeasures } from './sentence-measures.ts'
import type { Reading } from './reading.ts'
import type { Era } from './section-era.ts'
import type { Sentence } from './sentence.ts'
import { readValueRuns } from './values.ts'
import type { Dated } from './year.ts'

/** What a paragraph hands on from sentence to sentence. */
export type Carried = {
  /** The last date that a sentence may still take over. */
  readonly date: Dated | undefined
  /** Whether what follows reports what has been reached. */
  readonly era: Era
}

export type SentenceContext = {
  readonly passage: CodedPassage
  /** Where the sentence starts in the document. */
  readonly start: number
  readonly sentence: Sentence
  readonly carried: Carried
  readonly period: Period
}

/** The figures of one sentence, in order. */
export function readSentenceFigures(context: SentenceContext): readonly Reading[] {
  const { sentence, period } = context
  const runs = readValueRuns(sentence)
  if (runs.length === 0) return []
  const shared = {
    ...context,
    measures: readMeasures(sentence.text, runs),
    commitments: commitmentsOf(sentence),
    dates: datesOf(sentence, period),
    denominators: findDenominators(sentence.text),
    values: runs.flat(),
  }
  return runs.flatMap((run) => run.flatMap((value) => describeValue(value, run, shared)))
}
