import { mergeSpans } from '../lib/merge-spans.ts'
import type { CheckedQuote } from '../model/quote.ts'
import type { Span } from '../model/span.ts'

/** What one file may hold of a document that reserves its rights. */
export const longestRun = 120
export const largestShare = 1 / 3

/** The stretches of the document that quotes and their surroundings give away together, joined where they meet. */
export const quotedRuns = (quotes: readonly CheckedQuote[]): readonly Span[] =>
  mergeSpans(
    quotes.map(({ start, end, prefix, suffix }) => ({
      start: start - Array.from(prefix).length,
      end: end + Array.from(suffix).length,
    })),
  )

/** Longest run, and the share of the document all runs together hold. */
export function quotedShare(
  quotes: readonly CheckedQuote[],
  characters: number,
): { readonly longest: number; readonly share: number } {
  const lengths = quotedRuns(quotes).map(({ start, end }) => end - start)
  return {
    longest: Math.max(0, ...lengths),
    share: lengths.reduce((sum, length) => sum + length, 0) / characters,
  }
}
