import { codePointsOf } from '../lib/code-points.ts'
import type { PublishedPassage } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import type { Issue } from '../model/issue.ts'
import type { Passage } from '../model/passage.ts'
import type { Plan } from '../model/plan.ts'
import { listQuotes } from './list-quotes.ts'
import { largestShare, longestRun, quotedShare } from './quoted-runs.ts'

export type QuoteCheckInput = {
  readonly plan: Plan
  /** Decoded source text. */
  readonly text: string
  /** SHA-256 of the seed's bytes. */
  readonly sha256: string
  readonly passages: readonly Passage[]
  readonly figures: readonly Figure[]
  /** The same passages as the site will show them. */
  readonly published: readonly PublishedPassage[]
}

/**
 * An error for every quote, quotation, passage, value or erratum that does not stand at its offsets in the
 * source, and one where a document that reserves its rights would be quoted at too great a length.
 */
export function checkQuotes(input: QuoteCheckInput): readonly Issue[] {
  const { plan, text, sha256, passages, figures } = input
  const points = codePointsOf(text)
  const quotes = listQuotes({ plan, text, sha256, figures, passages: input.published })
  const claims = [
    ...passages.map(({ id, text: quote, start, end }) => ({ id, quote, start, end })),
    ...quotes.map(({ id, exact: quote, start, end }) => ({ id, quote, start, end })),
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
    ...(plan.rights === 'full' ? [] : tooLong(plan, quotedShare(quotes, points.length))),
  ]
}

function tooLong(plan: Plan, { longest, share }: ReturnType<typeof quotedShare>): readonly Issue[] {
  if (longest <= longestRun && share <= largestShare) return []
  return [
    {
      severity: 'error',
      code: 'quoted-too-long',
      message: `\`${plan.id}\` reserves its rights, but its quotes hold ${Math.round(share * 100)}% of it and up to ${longest} characters in a row. Take quotations out of its review until they hold at most a third and ${longestRun} in a row.`,
      at: { file: `content/reviews/${plan.id}.yaml` },
    },
  ]
}

const changedSeed = (plan: Plan, sha256: string): Issue => ({
  severity: 'error',
  code: 'seed-changed',
  message: `The seed's SHA-256 is \`${sha256}\`, but \`${plan.id}\` was converted from \`${plan.source_sha256}\`. Run \`npm run convert\`, or restore the document.`,
  at: { file: plan.source },
})
