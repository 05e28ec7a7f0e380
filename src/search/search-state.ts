import { filterNames } from './filter-names.ts'
import type { FilterName, SearchFilters } from './filter-names.ts'
import { withoutUnseen } from '../lib/unseen.ts'

/** What a reader is looking for, as it stands in the address. */
export type SearchState = { readonly query: string; readonly filters: SearchFilters }

/** The same with what an address says in vain; never in its words, with which anybody could write on the page. */
export type AskedState = SearchState & {
  /** Filters with a value the site does not have. */
  readonly ignored: readonly FilterName[]
  /** Parameters with more than one value. */
  readonly repeated: readonly Parameter[]
}
type Parameter = 'q' | FilterName

/** Values each filter may have; anything else in an address is ignored. */
export type FilterValues = Readonly<Record<FilterName, readonly string[]>>

/** Reads `?q=…&city=…`; of a parameter given twice the first that says something counts. */
export function parseSearchState(address: string, values: FilterValues): AskedState {
  const params = new URLSearchParams(address)
  const asked = filterNames.flatMap((name) => {
    const [value] = valuesOf(params, name)
    return value === undefined ? [] : [{ name, value }]
  })
  const known = asked.filter(({ name, value }) => values[name].includes(value))
  return {
    query: withoutUnseen(valuesOf(params, 'q')[0] ?? ''),
    filters: Object.fromEntries(known.map(({ name, value }) => [name, value])),
    ignored: asked.filter((one) => !known.includes(one)).map(({ name }) => name),
    repeated: (['q', ...filterNames] as const).filter((name) => valuesOf(params, name).length > 1),
  }
}

/** `?q=…&city=…`, or the empty string; the query is cut to what is read of it, so that no address grows too long. */
export function formatSearchState({ query, filters }: SearchState, longest: number): string {
  const params = new URLSearchParams()
  const text = [...query].slice(0, longest).join('').trim()
  if (text !== '') params.set('q', text)
  for (const name of filterNames) {
    const value = filters[name]
    if (value !== undefined) params.set(name, value)
  }
  const formatted = params.toString()
  return formatted === '' ? '' : `?${formatted}`
}

/** What an address gives a parameter, each value once. */
const valuesOf = (params: URLSearchParams, name: string): readonly string[] => [
  ...new Set(params.getAll(name).filter((value) => value.trim() !== '')),
]
