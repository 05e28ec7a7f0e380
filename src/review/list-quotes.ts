import { codePointsOf, type CodePoints } from '../lib/code-points.ts'
import { stableId } from '../lib/stable-id.ts'
import type { PublishedPassage } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import type { LocatedErratum, Plan } from '../model/plan.ts'
import type { CheckedQuote } from '../model/quote.ts'
import type { Span } from '../model/span.ts'
import { longestRun, quotedRuns } from './quoted-runs.ts'

export type QuoteListInput = {
  readonly plan: Pick<Plan, 'id' | 'rights' | 'source_sha256'> & {
    readonly errata: readonly LocatedErratum[]
  }
  /** Decoded text of the document as it is now. */
  readonly text: string
  /** SHA-256 of the document as it is now. */
  readonly sha256: string
  readonly figures: readonly Pick<Figure, 'id' | 'passage' | 'quote' | 'start' | 'end'>[]
  readonly passages: readonly Pick<PublishedPassage, 'id' | 'excerpts'>[]
}

/** Characters shown on either side of a quote; of a document that reserves its rights, fewer. */
const surroundings = { full: 32, quotations: 4 } as const

/**
 * Every figure's quote of a plan, and, where the document is only quoted, every quotation, compared with the
 * document and given the words around it; in the order of the text.
 */
export function listQuotes(input: QuoteListInput): readonly CheckedQuote[] {
  const { plan, text, sha256, figures, passages } = input
  const points = codePointsOf(text)
  const isTheDocument = sha256 === plan.source_sha256
  const check = checker(points, plan, isTheDocument)
  const quoted = figures.map(({ id, passage, quote, start, end }) =>
    check({ id, kind: 'figure', passage, exact: quote, start, end }),
  )
  const places = new Set(figures.map(({ start, end }) => `${start} ${end}`))
  const quotations = plan.rights === 'full' ? [] : passages.flatMap((passage) => excerptsOf(plan.id, passage))
  const quotes = [
    ...quoted,
    ...quotations.filter(({ start, end }) => !places.has(`${start} ${end}`)).map(check),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
  return plan.rights === 'full' ? quotes : withoutLongRuns(quotes, text)
}

/**
 * Where quotes stand so close that their surroundings would join them to a long run, they go without, but for the
 * characters that tell a quote from the same words elsewhere in the document; rights go before even those.
 */
function withoutLongRuns(quotes: readonly CheckedQuote[], text: string): readonly CheckedQuote[] {
  const long = longRunsOf(quotes)
  const shortened = (shorten: (quote: CheckedQuote) => CheckedQuote): readonly CheckedQuote[] =>
    quotes.map((quote) =>
      long.some(({ start, end }) => quote.start >= start && quote.end <= end) ? shorten(quote) : quote,
    )
  const distinct = shortened((quote) => ({ ...quote, ...leastSurroundings(quote, text) }))
  return longRunsOf(distinct).length === 0 ? distinct : shortened((quote) => ({ ...quote, ...bare }))
}

const longRunsOf = (quotes: readonly CheckedQuote[]): readonly Span[] =>
  quotedRuns(quotes).filter(({ start, end }) => end - start > longestRun)

type Surroundings = Pick<CheckedQuote, 'prefix' | 'suffix'>
const bare: Surroundings = { prefix: '', suffix: '' }

/** The fewest characters before or after a quote with which it stands once in the text; none where it does alone. */
function leastSurroundings({ exact, ...quote }: CheckedQuote, text: string): Surroundings {
  const [before, after] = [Array.from(quote.prefix), Array.from(quote.suffix)]
  const longer = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => [
    { prefix: before.slice(-index - 1).join(''), suffix: '' },
    { prefix: '', suffix: after.slice(0, index + 1).join('') },
  ])
  const standsOnce = ({ prefix, suffix }: Surroundings): boolean =>
    text.split(prefix + exact + suffix).length === 2
  return [bare, ...longer.flat()].find(standsOnce) ?? bare
}

type Claim = Pick<CheckedQuote, 'id' | 'kind' | 'passage' | 'exact' | 'start' | 'end'>

const excerptsOf = (plan: string, passage: Pick<PublishedPassage, 'id' | 'excerpts'>): readonly Claim[] =>
  passage.excerpts.map(({ text: exact, start, end }) => ({
    id: `${plan}-q-${stableId(passage.id, exact)}`,
    kind: 'quotation',
    passage: passage.id,
    ...{ exact, start, end },
  }))

const checker =
  (points: CodePoints, plan: QuoteListInput['plan'], isTheDocument: boolean) =>
  (claim: Claim): CheckedQuote => {
    const { start, end, exact } = claim
    const found = points.slice(start, end)
    const errata = plan.errata.filter((erratum) => erratum.start < end && start < erratum.end)
    const stands = isTheDocument && found === exact
    return {
      ...claim,
      ...around(points, plan.rights, claim),
      result: !stands ? 'failed' : errata.length > 0 ? 'erratum' : 'passed',
      found: found === exact ? null : found,
      errata,
    }
  }

function around(
  points: CodePoints,
  rights: Plan['rights'],
  { start, end }: Claim,
): Pick<CheckedQuote, 'prefix' | 'suffix'> {
  const length = surroundings[rights]
  return {
    prefix: points.slice(Math.max(0, start - length), start),
    suffix: points.slice(end, Math.min(points.length, end + length)),
  }
}
