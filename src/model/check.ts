/** Rules by which the statements of one document are held against each other. */
export const checkKinds = [
  'implied-denominator',
  'parts-above-total',
  'list-against-count',
  'implied-growth',
  'growth-against-target',
  'target-looser-than-baseline',
  'nearly-flat-target',
  'full-coverage-and-share',
  'restated-otherwise',
  'cannot-be-checked',
] as const

/** Statements of one document that do not fit together, or that nobody can check; computed from its figures. */
export type Check = {
  readonly plan: string
  /** Which rule found it. */
  readonly kind: (typeof checkKinds)[number]
  readonly statement_zh: string
  readonly statement_en: string
  /** Ids of the figures involved. */
  readonly figures: readonly string[]
  /** The arithmetic, e.g. `3077 ÷ 4.5 × 1000 = 683778; 111400 ÷ 18.07 × 100 = 616491`. */
  readonly computation: string
}
