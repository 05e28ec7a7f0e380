import { itemsWith } from '../lib/items-with.ts'
import { commitments, type Figure } from '../model/figure.ts'

/** The other places where a document says the same: same measure, kind, year, scope and value. */
export const restatementsOf = (figures: readonly Figure[], figure: Figure): readonly Figure[] =>
  figure.indicator === null || figure.value === null
    ? []
    : itemsWith(figures, 'plan', figure.plan).filter(
        (other) => other.id !== figure.id && same.every((field) => other[field] === figure[field]),
      )

const same = ['indicator', 'kind', 'year', 'scope_zh', 'value', 'value_to', 'unit'] as const

/**
 * Of a figure and its restatements the one to show: dated by its own words before dated by the whole document,
 * then the softer wording, since a document promises no more than its weakest words, then the first.
 */
export function statementToShow(figures: readonly Figure[], figure: Figure): Figure {
  const softness = ({ commitment }: Figure): number => -commitments.indexOf(commitment)
  const inferred = ({ doubts }: Figure): number => Number(doubts.includes('year-inferred'))
  const said = [figure, ...restatementsOf(figures, figure)].toSorted(
    (a, b) => inferred(a) - inferred(b) || softness(a) - softness(b) || a.start - b.start,
  )
  return said[0] ?? figure
}

/** Each promise once, in the statement to show: what a document says twice is one value to draw or compare. */
export const withoutRestatements = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter((figure) => statementToShow(figures, figure) === figure)
