import type { CodedPassage } from '../document.ts'
import type { Denominator } from './denominators.ts'
import type { Period } from './period.ts'
import type { Era } from './section-era.ts'
import type { Commitments } from './sentence-commitments.ts'
import type { Measured } from './sentence-measures.ts'
import type { PlacedDate } from './sentence-time.ts'
import type { Sentence } from './sentence.ts'
import type { Value } from './values.ts'
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

/** What is known of a sentence once all its values are. */
export type SentenceReading = SentenceContext & {
  readonly measures: ReadonlyMap<Value, Measured>
  readonly commitments: Commitments
  readonly dates: readonly PlacedDate[]
  readonly denominators: readonly Denominator[]
  readonly values: readonly Value[]
}
