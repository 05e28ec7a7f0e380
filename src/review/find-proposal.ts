import type { Proposal } from '../model/figure.ts'
import type { FigureReview } from '../model/review.ts'
import type { Anchor } from './find-anchor.ts'

/**
 * The proposal a review speaks of: for a value, the one at the value's place (the `measure_nth`, where one value
 * serves several); for a milestone, the one whose quote it overlaps most.
 */
export function findProposal(
  proposals: readonly Proposal[],
  review: Pick<FigureReview, 'value_as_written' | 'measure_nth'> & { readonly year?: number | null },
  anchor: Anchor,
): Proposal | undefined {
  const here = proposals.filter(({ passage }) => passage === anchor.passage.id)
  if (review.value_as_written === null) return findMilestone(here, anchor, review.year)
  return here.filter(
    (proposal) =>
      proposal.value_as_written !== null &&
      proposal.value_start < anchor.value_end &&
      anchor.value_start < proposal.value_end,
  )[review.measure_nth - 1]
}

/** Two promises of one sentence may overlap a little; less than this shared, or another year, is another promise. */
const enoughShared = 0.5

function findMilestone(
  here: readonly Proposal[],
  anchor: Anchor,
  year: number | null | undefined,
): Proposal | undefined {
  return here
    .filter(({ value_as_written }) => value_as_written === null)
    .map((proposal) => ({ proposal, shared: sharedPart(proposal, anchor) }))
    .filter(
      ({ proposal, shared }) =>
        shared >= enoughShared || (shared > 0 && (year === undefined || proposal.year === year)),
    )
    .sort((a, b) => b.shared - a.shared)[0]?.proposal
}

type Stretch = { readonly start: number; readonly end: number }

/** Overlap as a share of the shorter stretch; not above 0 if they do not overlap. */
const sharedPart = (a: Stretch, b: Stretch): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.min(a.end - a.start, b.end - b.start)
