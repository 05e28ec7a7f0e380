import { itemsWith } from '../lib/items-with.ts'
import type { City } from '../model/city.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'

/** So many figures one page can list; of more it gives numbers, and each place's own page lists its figures. */
const mostListed = 500
/** So many dated figures one drawing can name with words at every mark. */
const mostNamedMarks = 200

export const isLong = ({ figures }: Pick<Dataset, 'figures'>): boolean => figures.length > mostListed

/** The first places whose figures fit one drawing together; at least one. */
export function placesThatFit(cities: readonly City[], figures: readonly Figure[]): readonly City[] {
  const counts = cities.map(({ id }) => itemsWith(figures, 'city', id).length)
  const sums = counts.map((_, index) => counts.slice(0, index + 1).reduce((sum, count) => sum + count, 0))
  return cities.filter((_, index) => index === 0 || (sums[index] ?? 0) <= mostNamedMarks)
}
