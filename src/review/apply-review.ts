import { figureId } from '../model/figure-id.ts'
import type { Figure, Proposal } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Issue } from '../model/issue.ts'
import type { Passage } from '../model/passage.ts'
import type { Plan } from '../model/plan.ts'
import type { FigureReview, Review } from '../model/review.ts'
import { findAnchor, type Anchor } from './find-anchor.ts'
import { findProposal } from './find-proposal.ts'
import { unitKey } from '../model/unit-key.ts'

export type ReviewInput = {
  readonly plan: Pick<Plan, 'id' | 'city' | 'period_from' | 'period_to'>
  readonly passages: readonly Passage[]
  readonly proposals: readonly Proposal[]
  readonly review: Review | undefined
  readonly indicators: readonly Indicator[]
  readonly themeIds: ReadonlySet<string>
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
    const anchor = findAnchor(input.passages, review)
    if (!anchor) {
      report(
        'review-quote-not-found',
        `The review's quote \`${review.quote}\`${review.value_as_written ? ` with the value \`${review.value_as_written}\`` : ''} does not stand in \`${input.plan.id}\`. Copy the quote from the document character for character, or remove the entry if the sentence is gone.`,
      )
      continue
    }
    const proposal = findProposal(
      input.proposals.filter(({ id }) => !taken.has(id) || review.value_as_written !== null),
      review,
      anchor,
    )
    const earlier = proposal && taken.get(proposal.id)
    if (earlier !== undefined) {
      report(
        'review-repeats',
        `The figure \`${review.value_as_written ?? review.quote}\` is already reviewed by entry ${earlier + 1}. Remove one of the two entries, or set \`measure_nth\` if one value serves two measures.`,
      )
      continue
    }
    if (proposal) taken.set(proposal.id, entry)
    for (const [code, message] of contentProblems(review, anchor, input)) report(code, message)
    for (const [code, message] of verdictProblems(review, proposal)) report(code, message)
    matches.push({
      review,
      proposal,
      figure: review.verdict === 'reject' ? undefined : reviewedFigure(input, review, anchor, proposal),
    })
  }
  const machine = input.proposals
    .filter(({ id }) => !taken.has(id))
    .map((proposal) => machineFigure(input, proposal))
  const reviewed = matches.flatMap(({ figure }) => figure ?? [])
  return { figures: inDocumentOrder([...reviewed, ...machine]), matches, issues }
}

/** Fields on which a person confirms or corrects the rules; wording may be refined without a correction. */
const judged = [
  'value',
  'value_to',
  'unit',
  'comparator',
  'kind',
  'year',
  'year_basis',
  'commitment',
  'indicator',
] as const

/** Names the judged fields in which a review departs from a proposal. */
export function correctedFields(review: FigureReview, proposal: Proposal): readonly string[] {
  if (review.verdict === 'reject') return []
  return [
    ...judged.filter((field) =>
      field === 'unit' ? unitKey(review.unit) !== unitKey(proposal.unit) : review[field] !== proposal[field],
    ),
    ...(review.themes[0] === proposal.themes[0] ? [] : ['themes']),
  ]
}

type Problem = readonly [code: string, message: string]

function verdictProblems(review: FigureReview, proposal: Proposal | undefined): readonly Problem[] {
  const name = review.value_as_written ?? review.quote
  if (review.verdict === 'add') {
    if (!proposal) return []
    return [
      [
        'review-add-exists',
        `The review adds \`${name}\`, but the rules already propose it. Change the verdict to \`confirm\` or \`correct\`.`,
      ],
    ]
  }
  if (!proposal) {
    return [
      [
        'review-without-figure',
        `The review says \`${review.verdict}\` of \`${name}\`, but the rules propose no figure there. Change the verdict to \`add\`, or remove the entry.`,
      ],
    ]
  }
  const fields = correctedFields(review, proposal)
  if (review.verdict === 'confirm' && fields.length > 0) {
    return [
      [
        'review-confirm-differs',
        `The review confirms \`${name}\`, but differs from the rules in ${fields.join(', ')}. Change the verdict to \`correct\` and give the reason.`,
      ],
    ]
  }
  if (review.verdict === 'correct' && fields.length === 0) {
    return [
      [
        'review-correct-agrees',
        `The review corrects \`${name}\`, but the rules now read the same. Change the verdict to \`confirm\` and remove the reason.`,
      ],
    ]
  }
  return []
}

function contentProblems(
  review: FigureReview,
  { passage }: Anchor,
  { plan, themeIds, indicators }: ReviewInput,
): readonly Problem[] {
  if (review.verdict === 'reject') return []
  const problems: Problem[] = review.themes
    .filter((theme) => !themeIds.has(theme))
    .map((theme) => [
      'unknown-theme',
      `The review names the theme \`${theme}\`, which has no file in \`content/themes\`. Use an existing theme id or add the theme.`,
    ])
  const indicator = indicators.find(({ id }) => id === review.indicator)
  if (review.indicator !== null && !indicator) {
    problems.push([
      'unknown-indicator',
      `The review names the indicator \`${review.indicator}\`, which has no file in \`content/indicators\`. Use an existing indicator id or add the indicator.`,
    ])
  }
  if (indicator && review.unit !== null && unitKey(indicator.unit) !== unitKey(review.unit)) {
    problems.push([
      'unit-differs',
      `The review gives the unit \`${review.unit}\`, but the indicator \`${indicator.id}\` is counted in \`${indicator.unit}\`. Correct the unit or choose another indicator.`,
    ])
  }
  if (isOutsideHorizon(review, plan) && review.note_en === null) {
    problems.push([
      'year-outside-horizon',
      `The review gives the year \`${review.year}\`, but the document plans for ${plan.period_from}–${plan.period_to}. Correct the year, or say in \`note_zh\` and \`note_en\` why it lies outside.`,
    ])
  }
  if ((review.kind === 'milestone') !== (review.value === null)) {
    problems.push([
      'value-and-kind',
      `The review calls \`${review.quote}\` a \`${review.kind}\` with the value \`${review.value}\`. A milestone has no value and every other kind has one; correct the kind or the value.`,
    ])
  }
  if (review.commitment_word !== null && !passage.text.includes(review.commitment_word)) {
    problems.push([
      'word-not-found',
      `The review's deciding word \`${review.commitment_word}\` does not stand in the passage of \`${review.quote}\`. Copy the word from the document, or give null.`,
    ])
  }
  return problems
}

/** Achievements reach back a period or two; promises end with the document's period. */
const yearsBack = 10

const isOutsideHorizon = (
  { year }: { readonly year: number | null },
  { period_from, period_to }: ReviewInput['plan'],
): boolean => year !== null && (year < period_from - yearsBack || year > period_to)

function reviewedFigure(
  { plan }: ReviewInput,
  review: Exclude<FigureReview, { verdict: 'reject' }>,
  anchor: Anchor,
  proposal: Proposal | undefined,
): Figure {
  const { measure_zh, measure_en, scope_zh, scope_en, quote_en, note_zh, note_en, themes, indicator } = review
  const { value, value_to, unit, comparator, kind, year, year_basis, commitment, commitment_word } = review
  const id =
    proposal?.id ??
    figureId({
      plan: plan.id,
      passage: anchor.passage,
      offset: anchor.value_start - anchor.passage.start,
      valueAsWritten: review.value_as_written,
      measureNth: review.measure_nth,
    })
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
    status: 'reviewed',
  }
}

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
    status: 'machine',
  }
}

const inDocumentOrder = (figures: readonly Figure[]): readonly Figure[] =>
  [...figures].sort((a, b) => a.value_start - b.value_start || a.start - b.start || (a.id < b.id ? -1 : 1))
