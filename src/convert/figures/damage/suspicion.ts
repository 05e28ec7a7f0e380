import type { Certainty } from '../../../model/erratum.ts'

/** A place that looks as if characters were lost, with what it may have read, the likeliest first. */
export type Suspicion = {
  readonly index: number
  readonly code: string
  readonly quote: string
  readonly readings: readonly string[]
  readonly certainty: Certainty
  /** Calculations that speak for a reading or against it, in words. */
  readonly evidence: readonly string[]
}

/** What a pattern makes of its match; undefined if nothing was lost there. */
export type Guess = { readonly readings: readonly string[]; readonly certainty: Certainty }
