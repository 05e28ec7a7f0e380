import type { PackedTextIndex } from './packed-text-index.ts'
import type { Columns } from './columns.ts'
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

/** `/search-index/plans.json`, where each document has a file of its own. */
export type PackedPlanList = {
  readonly themes: readonly string[]
  readonly plans: Columns<ListedPlan>
}

/** `/search-index/plans/<plan>.json`: one document, with what it does not state. */
export type PlanFile = Pick<VocabularyIndex, 'silences' | 'unquantified'> & {
  readonly texts: PackedTextIndex
}
