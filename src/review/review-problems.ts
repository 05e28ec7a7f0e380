import type { FigureKind, Proposal } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Plan } from '../model/plan.ts'
import type { FigureReview } from '../model/review.ts'
import { unitKey } from '../model/unit-key.ts'
import type { Anchor } from './find-anchor.ts'
import type { Problem } from './problem.ts'
import { quoteProblems } from './quote-problems.ts'

/** What a review must fit: its plan's period, the themes and the indicators there are. */
export type ReviewContext = {
  readonly plan: Pick<Plan, 'period_from' | 'period_to'>
  readonly themeIds: ReadonlySet<string>
  readonly indicators: readonly Indicator[]
  /** The values a number as written can be read as, e.g. `4.7万个` as 47000. */
  readonly readValues: (written: string) => readonly {
    readonly value: number
    readonly valueTo: number | null
    readonly unit: string | null
  }[]
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
function correctedFields(review: FigureReview, proposal: Proposal): readonly string[] {
  if (review.verdict === 'reject') return []
  return [
    ...judged.filter((field) =>
      field === 'unit' ? unitKey(review.unit) !== unitKey(proposal.unit) : review[field] !== proposal[field],
    ),
    ...(review.themes[0] === proposal.themes[0] ? [] : ['themes']),
  ]
}

/** What is wrong with a verdict, held against the rules' proposal at its place. */
export function verdictProblems(review: FigureReview, proposal: Proposal | undefined): readonly Problem[] {
  const named = review.value_as_written === null ? 'the milestone' : `\`${review.value_as_written}\``
  if (review.verdict === 'add') {
    if (!proposal) return []
    return [
      [
        'review-add-exists',
        `The review of \`${review.quote}\` adds ${named}, but the rules already propose it. Change the verdict to \`confirm\` or \`correct\`.`,
      ],
    ]
  }
  if (!proposal) {
    return [
      [
        'review-without-figure',
        `The review of \`${review.quote}\` says \`${review.verdict}\` of ${named}, but the rules propose no figure there. Change the verdict to \`add\`, or remove the entry.`,
      ],
    ]
  }
  const fields = correctedFields(review, proposal)
  if (review.verdict === 'confirm' && fields.length > 0) {
    return [
      [
        'review-confirm-differs',
        `The review of \`${review.quote}\` confirms ${named}, but differs from the rules in ${fields.join(', ')}. Change the verdict to \`correct\` and give the reason.`,
      ],
    ]
  }
  if (review.verdict === 'correct' && fields.length === 0) {
    return [
      [
        'review-correct-agrees',
        `The review of \`${review.quote}\` corrects ${named}, but the rules now read the same. Change the verdict to \`confirm\` and remove the reason.`,
      ],
    ]
  }
  return []
}

/** What a review gives that the codebook or the document contradicts. */
export function contentProblems(
  review: FigureReview,
  anchor: Anchor,
  { plan, themeIds, indicators, readValues }: ReviewContext,
): readonly Problem[] {
  if (review.verdict === 'reject') return []
  const problems: Problem[] = review.themes
    .filter((theme) => !themeIds.has(theme))
    .map((theme) => [
      'unknown-theme',
      `The review of \`${review.quote}\` names the theme \`${theme}\`, which has no file in \`content/themes\`. Use an existing theme id or add the theme.`,
    ])
  const indicator = indicators.find(({ id }) => id === review.indicator)
  if (review.indicator !== null && !indicator) {
    problems.push([
      'unknown-indicator',
      `The review of \`${review.quote}\` names the indicator \`${review.indicator}\`, which has no file in \`content/indicators\`. Use an existing indicator id or add the indicator.`,
    ])
  }
  if (indicator && review.unit !== null && unitKey(indicator.unit) !== unitKey(review.unit)) {
    problems.push([
      'unit-differs',
      `The review of \`${review.quote}\` gives the unit \`${review.unit}\`, but the indicator \`${indicator.id}\` is counted in \`${indicator.unit}\`. Correct the unit or choose another indicator.`,
    ])
  }
  const written = review.value_as_written === null ? [] : readValues(review.value_as_written)
  const isRead = written.some(({ value, valueTo }) => value === review.value && valueTo === review.value_to)
  if (written.length > 0 && !isRead && !review.doubts.includes('value-open')) {
    problems.push([
      'value-differs',
      `The review of \`${review.quote}\` gives the value \`${review.value}\`, but the document writes \`${review.value_as_written}\`. Correct the value, or list \`value-open\` under \`doubts\` and say in the notes how else it can be read.`,
    ])
  }
  if (isOutsideHorizon(review, plan) && (review.note_zh === null || review.note_en === null)) {
    problems.push([
      'year-outside-horizon',
      `The review of \`${review.quote}\` gives the year \`${review.year}\`, but the document plans for ${plan.period_from}–${plan.period_to}. Correct the year, or say in \`note_zh\` and \`note_en\` why it lies outside.`,
    ])
  }
  if ((review.kind === 'milestone') !== (review.value === null)) {
    problems.push([
      'value-and-kind',
      `The review calls \`${review.quote}\` a \`${review.kind}\` with the value \`${review.value}\`. A milestone has no value and every other kind has one; correct the kind or the value.`,
    ])
  }
  problems.push(...quoteProblems(review, anchor, (words) => readValues(words).map(({ unit }) => unit)))
  if (review.commitment_word !== null && !review.quote.includes(review.commitment_word)) {
    problems.push([
      'word-not-found',
      `The review's deciding word \`${review.commitment_word}\` does not stand in the quote \`${review.quote}\`. Quote as far as the word, copy it from the document, or give null.`,
    ])
  }
  return problems
}

/** Achievements reach back a period or two; promises keep within the document's period. */
const yearsBack = 10

const isOutsideHorizon = (
  { year, kind }: { readonly year: number | null; readonly kind: FigureKind },
  { period_from, period_to }: ReviewContext['plan'],
): boolean =>
  year !== null && (year < period_from - (kind === 'baseline' ? yearsBack : 0) || year > period_to)
