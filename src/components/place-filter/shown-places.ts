/** A place as a filter knows it. */
export type FilterPlace = { readonly id: string; readonly level: string }

/** What a visitor chose; an empty list means everything. */
export type PlaceChoice = { readonly cities: readonly string[]; readonly levels: readonly string[] }

/** Ids of the places that are chosen by name and by level; all where nothing is chosen. */
export const shownPlaces = (
  places: readonly FilterPlace[],
  { cities, levels }: PlaceChoice,
): readonly string[] =>
  places.filter(({ id, level }) => allows(cities, id) && allows(levels, level)).map(({ id }) => id)

/**
 * Whether what stands for some places is shown. A pair needs both of its places, or the only one that is shown: then
 * the pairs are what it can be held against.
 */
export function isShown(of: readonly string[], shown: readonly string[]): boolean {
  const found = of.filter((id) => shown.includes(id)).length
  return found === of.length || (found > 0 && shown.length === 1)
}

const allows = (chosen: readonly string[], id: string): boolean => chosen.length === 0 || chosen.includes(id)
