import { accuracyFields, type Accuracy, type AccuracyField } from '../model/accuracy.ts'
import type { Figure, Proposal } from '../model/figure.ts'
import type { MatchedReview } from './apply-review.ts'

export type ReviewedPlan = {
  readonly plan: string
  readonly proposals: readonly Proposal[]
  readonly matches: readonly MatchedReview[]
}

/** Precision and recall of the rules alone against the reviewed figures, per plan and (last) for all together. */
export function measureAccuracy(plans: readonly ReviewedPlan[]): readonly Accuracy[] {
  const all = {
    plan: null,
    proposals: plans.flatMap(({ proposals }) => proposals),
    matches: plans.flatMap(({ matches }) => matches),
  }
  return [...plans, all].map(accuracyOf)
}

function accuracyOf({
  plan,
  proposals,
  matches,
}: Omit<ReviewedPlan, 'plan'> & { readonly plan: string | null }): Accuracy {
  const reviewed = matches.flatMap(({ figure, proposal }) => (figure ? [{ figure, proposal }] : []))
  const matched = reviewed.flatMap(({ figure, proposal }) =>
    proposal && proposal.value === figure.value && proposal.value_to === figure.value_to
      ? [{ figure, proposal }]
      : [],
  )
  return {
    plan,
    reviewed: reviewed.length,
    proposed: proposals.length,
    matched: matched.length,
    precision: share(matched.length, proposals.length),
    recall: share(matched.length, reviewed.length),
    fields: Object.fromEntries(
      accuracyFields.map((field) => [
        field,
        share(
          matched.filter(({ figure, proposal }) => agrees(field, figure, proposal)).length,
          matched.length,
        ),
      ]),
    ) as Record<AccuracyField, number | null>,
  }
}

const agrees = (field: AccuracyField, figure: Figure, proposal: Proposal): boolean =>
  field === 'theme' ? figure.themes[0] === proposal.themes[0] : figure[field] === proposal[field]

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
