type Sorted = Map<PropertyKey, Map<unknown, unknown[]>>
const known = new WeakMap<object, Sorted>()

/**
 * The items of a list that have a value in a field, in the order of the list. Sorted out once for each list and
 * field, so that asking for every plan in turn costs no more than going through the list. The list must not change.
 */
export function itemsWith<Item extends object, Field extends keyof Item>(
  items: readonly Item[],
  field: Field,
  value: Item[Field],
): readonly Item[] {
  const sorted: Sorted = known.get(items) ?? new Map()
  known.set(items, sorted)
  const byValue = sorted.get(field) ?? Map.groupBy(items, (item) => item[field])
  sorted.set(field, byValue)
  // What `groupBy` made of these items holds these items.
  return (byValue.get(value) as Item[] | undefined) ?? []
}
