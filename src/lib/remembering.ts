/**
 * A function that keeps its answers: while a query is typed, each keystroke asks again for most of what the last
 * one asked for. All is forgotten once `most` answers are kept, so that memory stays small.
 */
export function remembering<Value>(find: (key: string) => Value, most = 4000): (key: string) => Value {
  const kept = new Map<string, { readonly value: Value }>()
  return (key) => {
    const known = kept.get(key)
    if (known) return known.value
    const value = find(key)
    if (kept.size >= most) kept.clear()
    kept.set(key, { value })
    return value
  }
}

/** A value worked out when it is first asked for. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
