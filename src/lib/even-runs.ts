/** A list cut into runs of at most `most` items, as few runs as that takes and all about as long; in order. */
export function evenRuns<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / most)
  const start = (run: number): number => Math.round((run * items.length) / count)
  return Array.from({ length: count }, (_, run) => items.slice(start(run), start(run + 1)))
}
