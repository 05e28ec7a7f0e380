import { itemsWith } from '../lib/items-with.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import { measuredIn } from './measured.ts'
import { withoutRestatements } from './restatements.ts'
import { shareScale } from './share-scale.ts'

type Measures = Pick<Dataset, 'plans' | 'indicators'>

/** Figures parted into groups, each of which may stand on one scale; in the order of their first members. */
export function scaleGroups(dataset: Measures, figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const { together, apart } = shareScale(figures, measuredIn(dataset))
  if (together.length === 0) return []
  return [
    together,
    ...scaleGroups(
      dataset,
      apart.map(({ item }) => item),
    ),
  ]
}

/** Two figures that may stand side by side, one of each document. */
export type FigurePair = { readonly a: Figure; readonly b: Figure }

/**
 * Every two figures of two cities that may share a scale: the evidence a comparison of the two stands on.
 * Values without a number or on no shared scale are left out; what a document says twice counts once.
 */
export function sharedFigures(
  dataset: Measures & Pick<Dataset, 'figures'>,
  cityA: string,
  cityB: string,
): readonly FigurePair[] {
  const statementsOf = (city: string): readonly Figure[] =>
    withoutRestatements(itemsWith(dataset.figures, 'city', city))
  const ofB = statementsOf(cityB)
  return statementsOf(cityA).flatMap((a) =>
    ofB
      .filter((b) => a.indicator !== null && a.indicator === b.indicator)
      .filter((b) => shareScale([a, b], measuredIn(dataset)).together.length === 2)
      .map((b) => ({ a, b })),
  )
}

/** Whether both are targets, or both reached: a baseline beside a target is another comparison. */
export const isOneKind = ({ a, b }: FigurePair): boolean => a.kind === b.kind
