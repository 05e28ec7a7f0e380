import { figureId } from '../model/figure-id.ts'
import type { Doubt, Figure, Proposal } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Issue } from '../model/issue.ts'
import type { Passage } from '../model/passage.ts'
import type { Plan } from '../model/plan.ts'
import type { FigureReview, Review } from '../model/review.ts'
import { findAnchor, findQuote, type Anchor } from './find-anchor.ts'
import { findProposal } from './find-proposal.ts'
import { placeProblem } from './place-problem.ts'
import { contentProblems, verdictProblems, type ReviewContext } from './review-problems.ts'

export type ReviewInput = {
  readonly plan: Pick<Plan, 'id' | 'city' | 'period_from' | 'period_to'>
  readonly passages: readonly Passage[]
  readonly proposals: readonly Proposal[]
  readonly review: Review | undefined
  readonly indicators: readonly Indicator[]
  readonly themeIds: ReadonlySet<string>
  readonly readValues: ReviewContext['readValues']
  /** Path of the review and the line its nth figure entry starts on, for messages. */
  readonly at: (entry: number) => { readonly file: string; readonly line?: number }
}

/** One review entry with its place and the proposal it speaks of. */
export type MatchedReview = {
  readonly review: FigureReview
  readonly proposal: Proposal | undefined
  readonly figure: Figure | undefined
}

/**
 * Joins what the rules proposed with what a person said of it: published figures in document order, the pairs
 * for measuring the rules, and an issue for every entry that does not fit the text or the proposals.
 */
export function applyReview(input: ReviewInput): {
  readonly figures: readonly Figure[]
  readonly matches: readonly MatchedReview[]
  readonly issues: readonly Issue[]
} {
  const issues: Issue[] = []
  const matches: MatchedReview[] = []
  const taken = new Map<string, number>()
  for (const [entry, review] of (input.review?.figures ?? []).entries()) {
    const report = (code: string, message: string) =>
      issues.push({ severity: 'error', code, message, at: input.at(entry), quote: review.quote })
    if (review.nth === undefined && findQuote(input.passages, review.quote, 2)) {
      report(
        'review-ambiguous',
        `The review's quote \`${review.quote}\` stands more than once in \`${input.plan.id}\`. Give \`nth\`, from 1, or quote more words.`,
      )
      continue
    }
    const anchor = findAnchor(input.passages, review)
    if (!anchor) {
      report(...placeProblem(input.plan.id, input.passages, review))
      continue
    }
    const proposal = findProposal(
      input.proposals.filter(({ id }) => !taken.has(id) || review.value_as_written !== null),
      review,
      anchor,
    )
    const id = proposal?.id ?? idOf(input.plan, review, anchor)
    const earlier = taken.get(id)
    if (earlier !== undefined) {
      report(
        'review-repeats',
        `The review of \`${review.quote}\` speaks of ${review.value_as_written === null ? 'a milestone' : `\`${review.value_as_written}\``}, which entry ${earlier + 1}${lineOf(input.at(earlier))} reviews already. Remove one of the two entries, or set \`measure_nth\` if one value serves two measures.`,
      )
      continue
    }
    taken.set(id, entry)
    const wrong = contentProblems(review, anchor, input)
    // What is wrong with the record comes first: a verdict is worth judging only once the record is right.
    for (const problem of wrong.length > 0 ? wrong : verdictProblems(review, proposal)) report(...problem)
    matches.push({
      review,
      proposal,
      figure: review.verdict === 'reject' ? undefined : reviewedFigure(input, review, anchor, id),
    })
  }
  const machine = input.proposals
    .filter(({ id }) => !taken.has(id))
    .map((proposal) => machineFigure(input, proposal))
  const reviewed = matches.flatMap(({ figure }) => figure ?? [])
  return { figures: inDocumentOrder([...reviewed, ...machine]), matches, issues }
}

const lineOf = ({ line }: { readonly line?: number }): string => (line === undefined ? '' : ` (line ${line})`)

function reviewedFigure(
  { plan }: ReviewInput,
  review: Exclude<FigureReview, { verdict: 'reject' }>,
  anchor: Anchor,
  id: string,
): Figure {
  const { measure_zh, measure_en, scope_zh, scope_en, quote_en, note_zh, note_en, themes, indicator } = review
  const { value, value_to, unit, comparator, kind, year, year_basis, commitment, commitment_word } = review
  return {
    id,
    plan: plan.id,
    city: plan.city,
    passage: anchor.passage.id,
    quote: review.quote,
    start: anchor.start,
    end: anchor.end,
    value_as_written: review.value_as_written,
    value_start: anchor.value_start,
    value_end: anchor.value_end,
    ...{ value, value_to, unit, comparator, kind, year, year_basis, commitment, commitment_word },
    ...{ measure_zh, measure_en, scope_zh, scope_en, quote_en, note_zh, note_en, themes, indicator },
    doubts: [...review.doubts, ...inferredYear(review, plan)],
    ...(review.settled === undefined ? {} : { settled: review.settled }),
    ...('reason' in review ? { review_reason: review.reason } : {}),
    status: 'reviewed',
  }
}

/** Id of a figure the rules do not propose, from its place and what it measures there. */
const idOf = (
  plan: ReviewInput['plan'],
  { value_as_written, measure_nth }: FigureReview,
  anchor: Anchor,
): string =>
  figureId({
    plan: plan.id,
    passage: anchor.passage,
    offset: anchor.value_start - anchor.passage.start,
    valueAsWritten: value_as_written,
    measureNth: measure_nth,
  })

/** A plan of several years gives a sentence without a year only its last or base year; a plan of one year, its own. */
const inferredYear = (
  { year_basis }: Pick<Proposal, 'year_basis'>,
  { period_from, period_to }: ReviewInput['plan'],
): readonly Doubt[] => (year_basis === 'document' && period_from !== period_to ? ['year-inferred'] : [])

function machineFigure({ plan, indicators }: ReviewInput, proposal: Proposal): Figure {
  const indicator = indicators.find(({ id }) => id === proposal.indicator)
  return {
    ...proposal,
    plan: plan.id,
    city: plan.city,
    measure_en: indicator?.name_en ?? null,
    scope_en: null,
    quote_en: null,
    note_zh: null,
    note_en: null,
    doubts: [...inferredYear(proposal, plan)],
    status: 'machine',
  }
}

const inDocumentOrder = (figures: readonly Figure[]): readonly Figure[] =>
  [...figures].sort((a, b) => a.value_start - b.value_start || a.start - b.start || (a.id < b.id ? -1 : 1))
