/** What a document says on a theme. */
export type CoverageState = 'quantified' | 'mentioned' | 'not-stated'

/** One cell of the city × theme grid. */
export type Coverage = {
  readonly city: string
  readonly theme: string
  readonly state: CoverageState
  /** Ids of the figures under the theme. */
  readonly figures: readonly string[]
  /** Ids of the passages under the theme. */
  readonly passages: readonly string[]
  /** Words that were searched for. */
  readonly terms_searched: readonly string[]
}
