import Fuse from 'fuse.js/basic'

export type KnownWord<Value> = { readonly key: string; readonly value: Value }

// Bitap works on at most so many characters at once.
const longestPattern = 32

/** Nearest known words for a text that could not be read, however long; best first. */
export function nearestOver<Value>(
  keys: readonly KnownWord<Value>[],
): (text: string, limit: number) => readonly KnownWord<Value>[] {
  const fuse = new Fuse(keys, {
    keys: ['key'],
    threshold: 0.5,
    ignoreFieldNorm: true,
    isCaseSensitive: true,
  })
  return (text, limit) => fuse.search(text.slice(0, longestPattern), { limit }).map(({ item }) => item)
}
