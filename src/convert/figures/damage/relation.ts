import type { Outcome } from './arithmetic.ts'
import type { KnownValues } from './known-values.ts'
import type { NumberRun, WrittenNumber } from './number-runs.ts'

/** One calculation over numbers of a sentence and of the rest of the document. */
export type Relation = {
  readonly kind:
    | 'count'
    | 'growth'
    | 'difference'
    | 'multiple'
    | 'implied-base'
    | 'share'
    | 'sum'
    | 'rate'
    | 'whole'
    | 'restated'
  /** The numbers of the sentence that take part. */
  readonly numbers: readonly WrittenNumber[]
  readonly outcome: Outcome
  /** The calculation, for people: `(6.3 − 4.1) ÷ 4.1 = 53.7%`. */
  readonly computation: string
}

/** A sentence with its numbers, and what the rest of the document says. */
export type Context = {
  readonly text: string
  readonly runs: readonly NumberRun[]
  readonly known: KnownValues
}

/** Looks in a sentence for one kind of calculation. */
export type RelationFinder = (context: Context) => readonly Relation[]

/** A number as people write it. */
export const plain = (value: number, digits = 4): string => String(Number(value.toFixed(digits)))
