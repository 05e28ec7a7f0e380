import type { CheckedQuote } from '../model/quote.ts'
import type { Span } from '../model/span.ts'

/** What one file may hold of a document that reserves its rights. */
export const longestRun = 120
export const largestShare = 1 / 3

/** The stretches of the document that quotes and their surroundings give away together, joined where they meet. */
export function quotedRuns(quotes: readonly CheckedQuote[]): readonly Span[] {
  const spans = quotes
    .map(({ start, end, prefix, suffix }) => ({
      start: start - Array.from(prefix).length,
      end: end + Array.from(suffix).length,
    }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  const runs: { start: number; end: number }[] = []
  for (const span of spans) {
    const last = runs.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else runs.push({ ...span })
  }
  return runs
}

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
