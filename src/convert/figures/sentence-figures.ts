import { commitmentsOf } from './commitments/sentence-commitments.ts'
import { datesOf } from './time/sentence-time.ts'
import { describeValue } from './describe-value.ts'
import { findDenominators } from './quantities/denominators.ts'
import { readMeasures } from './measures/sentence-measures.ts'
import type { FigureReading } from './figure-reading.ts'
import type { SentenceContext } from './sentence-reading.ts'
import { readValueRuns } from './quantities/values.ts'

/** The figures of one sentence, in order. */
export function readSentenceFigures(context: SentenceContext): readonly FigureReading[] {
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
