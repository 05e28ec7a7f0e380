/** How well the rules alone read a document, measured against the reviewed figures; shares are 0 to 1. */
export type Accuracy = {
  /** Plan id, or null for all plans together. */
  readonly plan: string | null
  /** Figures a person has confirmed to stand in the text. */
  readonly reviewed: number
  /** Figures the rules proposed. */
  readonly proposed: number
  /** Proposals that stand at a reviewed figure's place with its value. */
  readonly matched: number
  readonly precision: number | null
  readonly recall: number | null
  /** Among the matched: share in which the field agrees. */
  readonly fields: Readonly<Record<AccuracyField, number | null>>
}
export const accuracyFields = ['kind', 'year', 'comparator', 'commitment', 'theme', 'unit'] as const
export type AccuracyField = (typeof accuracyFields)[number]
