import type { CodedPassage } from '../document.ts'
import type { Denominator } from './quantities/denominators.ts'
import type { Period } from './time/period.ts'
import type { Era } from './time/section-era.ts'
import type { Commitments } from './commitments/sentence-commitments.ts'
import type { Measured } from './measures/sentence-measures.ts'
import type { PlacedDate } from './time/sentence-time.ts'
import type { Sentence } from './sentence.ts'
import type { Value } from './quantities/values.ts'
import type { Dated } from './time/year.ts'

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

/** What is known of a sentence once all its values are. */
export type SentenceReading = SentenceContext & {
  readonly measures: ReadonlyMap<Value, Measured>
  readonly commitments: Commitments
  readonly dates: readonly PlacedDate[]
  readonly denominators: readonly Denominator[]
  readonly values: readonly Value[]
}
