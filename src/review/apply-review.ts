import { figureId } from '../model/figure-id.ts'
import type { Doubt, Figure, Proposal } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Issue } from '../model/issue.ts'
import type { Passage } from '../model/passage.ts'
import type { Plan } from '../model/plan.ts'
import type { FigureReview, KeptReview, Review } from '../model/review.ts'
import { findAnchor, findQuote, type Anchor } from './find-anchor.ts'
import { findProposal } from './find-proposal.ts'
import { placeProblem } from './place-problem.ts'
import type { Problem } from './problem.ts'
import { recordProblems, type ReviewContext } from './record-problems.ts'
import { verdictProblems } from './verdict-problems.ts'

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

/** One review entry with the proposal it speaks of and the figure it makes; none where it rejects the proposal. */
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
  const taken = new Map<string, number>()
  const entries = (input.review?.figures ?? []).map((review, index) => {
    const entry = readEntry(input, review, taken)
    if (entry.id !== undefined) taken.set(entry.id, index)
    const issues = entry.problems.map(([code, message]): Issue => ({
      severity: 'error',
      code,
      message,
      at: input.at(index),
      quote: review.quote,
    }))
    return { match: entry.match, issues }
  })
  const matches = entries.flatMap(({ match }) => match ?? [])
  const reviewed = matches.flatMap(({ figure }) => figure ?? [])
  const machine = input.proposals
    .filter(({ id }) => !taken.has(id))
    .map((proposal) => machineFigure(input, proposal))
  return {
    figures: inDocumentOrder([...reviewed, ...machine]),
    matches,
    issues: entries.flatMap(({ issues }) => issues),
  }
}

/** What an entry is found to be: with the id of the figure it stands for, kept or rejected, if there is one. */
type Entry = { readonly problems: readonly Problem[]; readonly id?: string; readonly match?: MatchedReview }

/** One entry of a review: what it makes of which figure, unless it has no place or stands for a figure already `taken`. */
function readEntry(input: ReviewInput, review: FigureReview, taken: ReadonlyMap<string, number>): Entry {
  const { plan, passages, proposals } = input
  if (review.nth === undefined && findQuote(passages, review.quote, 2))
    return { problems: [ambiguous(plan.id, review)] }
  const anchor = findAnchor(passages, review)
  if (!anchor) return { problems: [placeProblem(plan.id, passages, review)] }
  const free = proposals.filter(({ id }) => !taken.has(id) || review.value_as_written !== null)
  const proposal = findProposal(free, review, anchor)
  const id = proposal?.id ?? idOf(plan, review, anchor)
  const earlier = taken.get(id)
  if (earlier !== undefined) return { problems: [repeated(review, earlier, input.at(earlier))] }
  const wrong = recordProblems(review, anchor, input)
  return {
    // What is wrong with the record comes first: a verdict is worth judging only once the record is right.
    problems: wrong.length > 0 ? wrong : verdictProblems(review, proposal),
    id,
    match: {
      review,
      proposal,
      figure: review.verdict === 'reject' ? undefined : reviewedFigure(input, review, anchor, id),
    },
  }
}

const ambiguous = (plan: string, { quote }: FigureReview): Problem => [
  'review-ambiguous',
  `The review's quote \`${quote}\` stands more than once in \`${plan}\`. Give \`nth\`, from 1, or quote more words.`,
]

function repeated(
  { quote, value_as_written: value }: FigureReview,
  earlier: number,
  { line }: { readonly line?: number },
): Problem {
  const named = value === null ? 'a milestone' : `\`${value}\``
  const at = line === undefined ? '' : ` (line ${line})`
  return [
    'review-repeats',
    `The review of \`${quote}\` speaks of ${named}, which entry ${earlier + 1}${at} reviews already. Remove one of the two entries, or set \`measure_nth\` if one value serves two measures.`,
  ]
}

function reviewedFigure({ plan }: ReviewInput, review: KeptReview, anchor: Anchor, id: string): Figure {
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
