import { everyTwo } from '../lib/every-two.ts'
import { comparabilityOf, namedDifferences } from './comparability.ts'
import type { Measured } from './measured.ts'

type Named = (typeof namedDifferences)[number]

/** In what the values of different places that stand on one scale differ, in the order in which it is told. */
export function placesDiffer(values: readonly Measured[]): readonly Named[] {
  const found = new Set(
    everyTwo(values)
      .filter(([a, b]) => a.figure.city !== b.figure.city)
      .flatMap(([a, b]) => comparabilityOf(a, b).differences),
  )
  return namedDifferences.filter((difference) => found.has(difference))
}
