/** What a document can say on a theme, from most to least: figures, words without a figure, nothing. */
export const coverageStates = ['quantified', 'mentioned', 'not-stated'] as const
export type CoverageState = (typeof coverageStates)[number]

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
