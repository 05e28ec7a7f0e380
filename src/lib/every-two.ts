/** Every two items of a list, each pair once and in the order of the list. */
export const everyTwo = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const))
