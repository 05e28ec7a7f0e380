import type { PackedTextIndex } from './packed-text-index.ts'
import type { Columns } from './columns.ts'
import type { IndexFile } from './read-index-file.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** A document in the list of all of them: what can be told of it without reading it. */
export type ListedPlan = {
  readonly id: string
  readonly city: string
  /** What Pagefind calls it. */
  readonly page: string
  /** Places in `themes` of the list. */
  readonly themes: readonly number[]
  /** Years its figures speak of. */
  readonly years: readonly number[]
}

/** `plans.json`, where each document has a file of its own. */
export type PackedPlanList = IndexFile & {
  readonly themes: readonly string[]
  readonly plans: Columns<ListedPlan>
}

/** One document, with what it does not state. */
export type PlanContent = Pick<VocabularyIndex, 'silences' | 'unquantified'> & {
  readonly texts: PackedTextIndex
}

/** `plans/<plan>.json`. */
export type PlanFile = PlanContent & IndexFile
