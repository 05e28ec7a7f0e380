import { comparabilityOf, type Comparability } from './comparability.ts'
import type { Measured } from './measured.ts'

/** Values that may be drawn on one scale, and those that may not, each with what sets it apart. */
export type Scale<Item> = {
  readonly together: readonly Item[]
  readonly apart: readonly {
    readonly item: Item
    readonly against: Item
    readonly comparability: Comparability
  }[]
}

/**
 * The only way to put values on one scale: keeps those that may stand beside the first, and returns the rest
 * with the reason. `measured` tells how an item is measured.
 */
export function shareScale<Item>(items: readonly Item[], measured: (item: Item) => Measured): Scale<Item> {
  const [first, ...rest] = items
  if (first === undefined) return { together: [], apart: [] }
  const judged = rest.map((item) => ({
    item,
    against: first,
    comparability: comparabilityOf(measured(first), measured(item)),
  }))
  return {
    together: [
      first,
      ...judged.filter(({ comparability }) => comparability.verdict === 'same-scale').map(({ item }) => item),
    ],
    apart: judged.filter(({ comparability }) => comparability.verdict === 'apart'),
  }
}
