import { codePointsOf } from '../lib/code-points.ts'
import type { Figure } from '../model/figure.ts'
import type { Issue } from '../model/issue.ts'
import type { Passage } from '../model/passage.ts'
import type { Plan } from '../model/plan.ts'

export type QuoteCheckInput = {
  readonly plan: Plan
  /** Decoded source text. */
  readonly text: string
  /** SHA-256 of the seed's bytes. */
  readonly sha256: string
  readonly passages: readonly Passage[]
  readonly figures: readonly Figure[]
}

/** An error for every quote, passage, heading value or erratum that does not stand at its offsets in the source. */
export function checkQuotes({ plan, text, sha256, passages, figures }: QuoteCheckInput): readonly Issue[] {
  const points = codePointsOf(text)
  const claims = [
    ...passages.map(({ id, text: quote, start, end }) => ({ id, quote, start, end })),
    ...figures.map(({ id, quote, start, end }) => ({ id, quote, start, end })),
    ...figures.flatMap(({ id, value_as_written: quote, value_start: start, value_end: end }) =>
      quote === null ? [] : [{ id, quote, start, end }],
    ),
    ...plan.errata.map(({ source: quote, start, end }) => ({ id: 'erratum', quote, start, end })),
  ]
  const wrong = claims.filter(({ quote, start, end }) => points.slice(start, end) !== quote)
  return [
    ...(sha256 === plan.source_sha256 ? [] : [changedSeed(plan, sha256)]),
    ...wrong.map(({ id, quote, start, end }): Issue => ({
      severity: 'error',
      code: 'quote-not-at-offsets',
      message: `The quote \`${quote}\` of \`${id}\` does not stand at ${start}–${end}, where the source has \`${points.slice(start, end)}\`. Run \`npm run convert\`; if it stays, the quote was edited by hand.`,
      at: { file: plan.source },
      quote,
    })),
  ]
}

const changedSeed = (plan: Plan, sha256: string): Issue => ({
  severity: 'error',
  code: 'seed-changed',
  message: `The seed's SHA-256 is \`${sha256}\`, but \`${plan.id}\` was converted from \`${plan.source_sha256}\`. Run \`npm run convert\`, or restore the document.`,
  at: { file: plan.source },
})
