import { filterNames } from './filter-names.ts'
import type { Facets, FilterName, SearchFilters } from './filter-names.ts'
import type { RankedRecord } from './rank-records.ts'
import type { SearchRecord } from './search-records.ts'

/** Hits that satisfy every filter; records that speak for no city pass a city filter only as topics. */
export function keepMatching(hits: readonly RankedRecord[], filters: SearchFilters): readonly RankedRecord[] {
  const names = filterNames.filter((name) => filters[name] !== undefined)
  return names.length === 0
    ? hits
    : hits.filter(({ record }) => names.every((name) => matches(record, name, filters[name])))
}

/** Counts what each choice will show; `arrange` makes the page's list of hits, without repeats. */
export function countFacets(
  hits: readonly RankedRecord[],
  filters: SearchFilters,
  arrange: (hits: readonly RankedRecord[]) => readonly RankedRecord[],
): Facets {
  // Which passages repeat a figure depends on the figures that are left: each choice is arranged by itself.
  const count = (name: FilterName): ReadonlyMap<string, number> => {
    const offered = keepMatching(hits, { ...filters, [name]: undefined })
    const values = new Set(offered.flatMap(({ record }) => valuesOf[name](record)))
    return new Map(
      [...values].map((value) => [value, arrange(keepMatching(offered, { [name]: value })).length]),
    )
  }
  return { city: count('city'), theme: count('theme'), kind: count('kind'), year: count('year') }
}

const valuesOf: Readonly<Record<FilterName, (record: SearchRecord) => readonly string[]>> = {
  city: ({ city }) => (city === undefined ? [] : [city]),
  theme: ({ themes }) => themes,
  kind: ({ kind }) => [kind],
  year: ({ years }) => years,
}

const matches = (record: SearchRecord, name: FilterName, wanted: string | undefined): boolean =>
  wanted === undefined || valuesOf[name](record).includes(wanted)
