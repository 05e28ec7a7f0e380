/** What a visitor chose to compare; an empty list means everything. */
export type Choice = { readonly cities: readonly string[]; readonly themes: readonly string[] }

const names = ['cities', 'themes'] as const

/** Reads `?cities=a,b&themes=c`; unknown ids are dropped, the order is that of the page. */
export function parseChoice(search: string, known: Choice): Choice {
  const params = new URLSearchParams(search)
  const read = (name: keyof Choice): readonly string[] => {
    const wanted = params.getAll(name).join(',').split(',')
    return known[name].filter((id) => wanted.includes(id))
  }
  return { cities: read('cities'), themes: read('themes') }
}

/** The choice as the query of an address, with its `?`; nothing where everything is chosen. */
export function formatChoice(choice: Choice): string {
  const query = names
    .filter((name) => choice[name].length > 0)
    .map((name) => `${name}=${choice[name].join(',')}`)
    .join('&')
  return query && `?${query}`
}
