import { itemsWith } from '../lib/items-with.ts'
import type { Dataset } from '../model/dataset.ts'

/**
 * Places that stand side by side on one page. A reader cannot hold more against each other, a phone cannot load
 * more, and every two of them are judged; the pages of the places, the data and the search have all of them.
 */
export const mostSideBySide = 40

const known = new WeakMap<Dataset, Dataset>()

/** The dataset as pages over all places show it: of more places than fit, the first, in their order. */
export function sideBySide(dataset: Dataset): Dataset {
  if (dataset.cities.length <= mostSideBySide) return dataset
  const shown = known.get(dataset) ?? ofPlaces(dataset, dataset.cities.slice(0, mostSideBySide))
  known.set(dataset, shown)
  return shown
}

/** Whether a place stands on the pages over all places. */
export const isSideBySide = ({ cities }: Pick<Dataset, 'cities'>, city: string): boolean =>
  cities.slice(0, mostSideBySide).some(({ id }) => id === city)

/** What the documents of some places say: all that a page about them needs, however many places there are. */
export function ofPlaces(dataset: Dataset, places: readonly { readonly id: string }[]): Dataset {
  const cities = dataset.cities.filter(({ id }) => places.some((place) => place.id === id))
  const plans = cities.flatMap(({ id }) => itemsWith(dataset.plans, 'city', id))
  return {
    ...dataset,
    ...{ cities, plans },
    figures: plans.flatMap(({ id }) => itemsWith(dataset.figures, 'plan', id)),
    passages: plans.flatMap(({ id }) => itemsWith(dataset.passages, 'plan', id)),
    coverage: cities.flatMap(({ id }) => itemsWith(dataset.coverage, 'city', id)),
    checks: plans.flatMap(({ id }) => itemsWith(dataset.checks, 'plan', id)),
  }
}
