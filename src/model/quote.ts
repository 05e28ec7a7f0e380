import type { LocatedErratum, Plan } from './plan.ts'
import type { Span } from './span.ts'

/** What the comparison with the document gave; a quote over a damaged place passes as it stands there. */
export const quoteResults = ['passed', 'erratum', 'failed'] as const
export type QuoteResult = (typeof quoteResults)[number]

/** One quote with what it takes to find it again in the document without this site. */
export type CheckedQuote = Span & {
  /** The figure's id, or an id made of the words of a quotation. */
  readonly id: string
  readonly kind: 'figure' | 'quotation'
  /** Passage it stands in. */
  readonly passage: string
  /** The words, character for character. */
  readonly exact: string
  /** What the document has before and after them. */
  readonly prefix: string
  readonly suffix: string
  readonly result: QuoteResult
  /** What the document has at the offsets, where that is something else. */
  readonly found: string | null
  /** Damage within the quote, with what it should read. */
  readonly errata: readonly LocatedErratum[]
}

/** A document with all that is quoted of it. */
export type CheckedPlan = { readonly plan: Plan; readonly quotes: readonly CheckedQuote[] }
