/** Two statements of one document that do not fit together, computed from its figures. */
export type Check = {
  readonly plan: string
  /** Which rule found it. */
  readonly kind: 'implied-denominator' | 'target-looser-than-baseline' | 'nearly-flat-target'
  readonly statement_zh: string
  readonly statement_en: string
  /** Ids of the figures involved. */
  readonly figures: readonly string[]
  /** The arithmetic, e.g. `3077 ÷ 4.5‰ = 683778; 111400 ÷ 18.07% = 616491`. */
  readonly computation: string
}
