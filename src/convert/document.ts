import type { Block, Heading } from '../model/plan.ts'
import type { Passage } from '../model/passage.ts'

/** A heading whose `start` and `end` are still UTF-16 indices of the decoded text. */
export type IndexedHeading = Heading

/** A block whose `start` and `end` are still UTF-16 indices of the decoded text. */
export type IndexedBlock = Block

/** A passage before theme coding; `start` and `end` are still UTF-16 indices of the decoded text. */
export type IndexedPassage = Omit<Passage, 'themes'>

/** A passage after theme coding, spans still as UTF-16 indices. */
export type CodedPassage = Passage

/** What the structure rules read in one document. All spans are UTF-16 indices of `text`. */
export type ReadDocument = {
  /** Decoded source without byte order mark, otherwise untouched. */
  readonly text: string
  readonly headings: readonly IndexedHeading[]
  /** Partition of `text`, in order. */
  readonly blocks: readonly IndexedBlock[]
  /** Sentences and list items, in order. */
  readonly passages: readonly IndexedPassage[]
}

/** The same document with its passages coded by theme: what the figure rules read. */
export type CodedDocument = Omit<ReadDocument, 'passages'> & { readonly passages: readonly CodedPassage[] }

/** What is known of a document beside its text; null throughout where it has no sidecar. */
export type DocumentContext = {
  readonly period_from: number | null
  readonly period_to: number | null
  /** Year that counts as reached when achievements are reported without a year. */
  readonly baseline_year: number | null
  /** Day of issue, `YYYY-MM-DD`. */
  readonly issued_on: string | null
  readonly kind: string | null
  /** Place a figure speaks for when it names none. */
  readonly scope_zh: string | null
}
