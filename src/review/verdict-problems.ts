import type { Proposal } from '../model/figure.ts'
import type { FigureReview } from '../model/review.ts'
import { unitKey } from '../model/unit-key.ts'
import type { Problem } from './problem.ts'

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
