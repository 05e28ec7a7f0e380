import type { Meaning } from './meaning.ts'
import type { MatchReason, SearchTerm } from './understanding.ts'

/** Half-open stretch of the folded query a reading stands for. */
type Place = { readonly start: number; readonly end: number }

/** What a stretch of a query was read as. */
export type QueryReading = Place &
  (
    | {
        readonly kind: 'known'
        readonly text: string
        readonly meanings: readonly Meaning[]
        readonly reason: MatchReason
      }
    | {
        readonly kind: 'literal'
        readonly text: string
        /** True for a part of something longer that no document says. */
        readonly isCut?: true
        /** How it was meant, where something else was typed. */
        readonly reason?: MatchReason
      }
    | { readonly kind: 'number'; readonly forms: readonly string[]; readonly value: number }
    | { readonly kind: 'unknown'; readonly text: string }
  )

/** Whether a folded text occurs anywhere in the documents. */
export type OccursInTexts = (text: string) => boolean

/** What the documents say, as far as it helps to read a query. */
export type KnownTexts = {
  readonly occurs: OccursInTexts
  /** Whether a Latin word stands in what the documents themselves say, not only in English names. */
  readonly isWritten?: OccursInTexts
  /** What stands in the documents one slip away from a folded text. */
  readonly slip?: (text: string) => string | undefined
  /** Whether a passage or figure holds a text and one of these terms. */
  readonly together?: (text: string, terms: readonly SearchTerm[]) => boolean
  /** What stands in the documents and is read as such letters. */
  readonly spoken?: (letters: string) => string | undefined
}

export const shiftReading = (reading: QueryReading, by: number): QueryReading => ({
  ...reading,
  start: reading.start + by,
  end: reading.end + by,
})
