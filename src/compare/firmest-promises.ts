import type { Commitment, Comparator, Figure } from '../model/figure.ts'
import { isPromise } from './wording.ts'

/** A bound that can be missed binds more than a bare number. */
const bounds: ReadonlySet<Comparator | null> = new Set(['gte', 'gt', 'lte', 'lt'])

/**
 * The promises of one kind of wording, those that can best be held to first: with a number, with a year of their
 * own, with a bound; then as they stand in the document.
 */
export function promisesWorded(figures: readonly Figure[], commitment: Commitment): readonly Figure[] {
  const rank = (figure: Figure): number =>
    (figure.value === null ? 4 : 0) +
    (figure.year === null || figure.year_basis === 'document' ? 2 : 0) +
    (bounds.has(figure.comparator) ? 0 : 1)
  return figures
    .filter((figure) => isPromise(figure) && figure.commitment === commitment)
    .toSorted((a, b) => rank(a) - rank(b) || a.start - b.start)
}
