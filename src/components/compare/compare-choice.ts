/** Reads `?cities=a,b&themes=c`; unknown ids are dropped, the order is that of the page. */
export function parseChoice<Name extends string>(
  search: string,
  known: Readonly<Record<Name, readonly string[]>>,
): Record<Name, readonly string[]> {
  const params = new URLSearchParams(search)
  const chosen = Object.entries<readonly string[]>(known).map(([name, ids]) => {
    const wanted = params.getAll(name).join(',').split(',')
    return [name, ids.filter((id) => wanted.includes(id))] as const
  })
  return Object.fromEntries<readonly string[]>(chosen) as Record<Name, readonly string[]>
}

/** The choice as the query of an address, with its `?`; nothing where everything is chosen. */
export function formatChoice(choice: Readonly<Record<string, readonly string[]>>): string {
  const query = Object.entries(choice)
    .filter(([, ids]) => ids.length > 0)
    .map(([name, ids]) => `${name}=${ids.join(',')}`)
    .join('&')
  return query && `?${query}`
}
