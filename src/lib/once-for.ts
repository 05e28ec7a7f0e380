/** A function of two objects that keeps what it found for as long as both live. What it is asked about must not change. */
export function onceFor<One extends object, Other extends object, Value>(
  find: (one: One, other: Other) => Value,
): (one: One, other: Other) => Value {
  const known = new WeakMap<One, WeakMap<Other, { readonly value: Value }>>()
  return (one, other) => {
    const found = known.get(one) ?? new WeakMap<Other, { readonly value: Value }>()
    known.set(one, found)
    const kept = found.get(other) ?? { value: find(one, other) }
    found.set(other, kept)
    return kept.value
  }
}
