import { everyTwo } from '../lib/every-two.ts'
import type { City } from '../model/city.ts'

/** Two places in city order; their comparison stands at one address. */
export type CityPair = { readonly id: string; readonly a: City; readonly b: City }

/**
 * Pages of pairs grow with the square of the cities: 12 make 66, 40 would make 780. Only the first twelve cities
 * get them, so that no address goes away when a thirteenth is added; the choosing page serves all the others.
 */
export const mostPairedCities = 12

/** Every two of the first twelve cities, in city order. */
export function cityPairs(cities: readonly City[]): readonly CityPair[] {
  const paired = cities.slice(0, mostPairedCities)
  return everyTwo(paired).map(([a, b]) => ({ id: pairId(a.id, b.id), a, b }))
}

/** The name of a comparison in its address, e.g. `wuhu-vs-dongguan`. */
export const pairId = (a: string, b: string): string => `${a}-vs-${b}`

/** Address of two cities' comparison: their own page, or the choosing page where pairs have none. */
export function pairPath(pairs: readonly CityPair[], a: string, b: string): string {
  const pair = pairs.find(({ id }) => id === pairId(a, b) || id === pairId(b, a))
  return pair ? `/compare/${pair.id}/` : `/compare/?cities=${a},${b}`
}
