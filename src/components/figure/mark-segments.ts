import { findEvidenceMarks, type MarkedQuote } from '../../compare/evidence-marks.ts'
import { codePointsOf } from '../../lib/code-points.ts'
import { mergeSpans } from '../../lib/merge-spans.ts'
import type { Figure } from '../../model/figure.ts'

export type Segment = { readonly text: string; readonly evidence: boolean }

/** A figure as the marks need it: with the place of its value inside its quote. */
export const markedQuoteOf = (
  figure: Pick<
    Figure,
    'quote' | 'value_as_written' | 'commitment_word' | 'comparator' | 'start' | 'value_start'
  >,
): MarkedQuote => ({ ...figure, value_at: figure.value_start - figure.start })

/**
 * A quote cut into deciding and other words, in order; together they are the quote. Of several figures in one quote
 * what decides any of them is marked.
 */
export function markSegments(marked: MarkedQuote, ...others: readonly MarkedQuote[]): readonly Segment[] {
  const points = codePointsOf(marked.quote)
  const segments: Segment[] = []
  let at = 0
  for (const { start, end } of mergeSpans([marked, ...others].flatMap(findEvidenceMarks))) {
    segments.push({ text: points.slice(at, start), evidence: false })
    segments.push({ text: points.slice(start, end), evidence: true })
    at = end
  }
  segments.push({ text: points.slice(at, points.length), evidence: false })
  return segments.filter(({ text }) => text !== '')
}
