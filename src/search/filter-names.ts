/** What results can be narrowed by, in the order in which it stands in an address. */
export const filterNames = ['city', 'theme', 'kind', 'year'] as const
export type FilterName = (typeof filterNames)[number]
/** What the reader narrowed the results to; absent means all. */
export type SearchFilters = Readonly<Partial<Record<FilterName, string>>>
/** How many hits each value of each filter would leave, given the other filters. */
export type Facets = Readonly<Record<FilterName, ReadonlyMap<string, number>>>
