import Fuse from 'fuse.js/basic'

export type SimilarKey<Value> = { readonly key: string; readonly value: Value }

// Bitap scores errors ÷ length: one wrong letter in three (.33) is still the same word, one in two (.5) is not.
const sameWord = 0.34

/**
 * Fuzzy lookup over short known words that begin like the typed one and are about as long. One small Fuse per
 * first letter, made when needed: a search over all words at once takes ten times longer.
 */
export function similarityOver<Value>(
  keys: readonly SimilarKey<Value>[],
): (text: string) => SimilarKey<Value> | undefined {
  const byFirst = Map.groupBy(keys, ({ key }) => key.charAt(0))
  const made = new Map<string, Fuse<SimilarKey<Value>>>()
  const fuseFor = (first: string): Fuse<SimilarKey<Value>> => {
    const fuse = made.get(first) ?? new Fuse(byFirst.get(first) ?? [], fuzzyOptions)
    made.set(first, fuse)
    return fuse
  }
  return (text) => {
    const typed = text.slice(0, longestPattern)
    const close = byFirst
      .get(text.charAt(0))
      ?.filter(({ key }) => isLike(key, text) && sharesLetters(key, typed))
    // Half a word is like none. To see so among the few of its length and letters takes a fraction of a search.
    if (!close?.length || new Fuse(close, fuzzyOptions).search(typed, { limit: 1 }).length === 0)
      return undefined
    return fuseFor(text.charAt(0))
      .search(typed, { limit: 20 })
      .map(({ item }) => item)
      .find(({ key }) => isLike(key, text))
  }
}

// Bitap works on at most so many characters at once.
const longestPattern = 32
const fuzzyOptions = { keys: ['key'], threshold: sameWord, ignoreFieldNorm: true, isCaseSensitive: true }

/** Nearest known words for a text that could not be read, however long; best first. */
export function nearestOver<Value>(
  keys: readonly SimilarKey<Value>[],
): (text: string, limit: number) => readonly SimilarKey<Value>[] {
  const fuse = new Fuse(keys, { keys: ['key'], threshold: 0.6, ignoreFieldNorm: true, isCaseSensitive: true })
  return (text, limit) => fuse.search(text.slice(0, longestPattern), { limit }).map(({ item }) => item)
}

/** Whether so few letters of a text are missing in a key that Fuse may find it there: each is an error. */
function sharesLetters(key: string, text: string): boolean {
  let left = key
  let missing = 0
  for (const letter of text) {
    const at = left.indexOf(letter)
    if (at === -1) missing++
    else left = left.slice(0, at) + left.slice(at + 1)
  }
  return missing <= text.length * sameWord
}

/** Han words differ in one character; Latin words may also lose or gain one letter, long ones two. */
function isLike(key: string, text: string): boolean {
  if (!/\p{Script=Han}/u.test(text)) return Math.abs(key.length - text.length) <= (text.length >= 9 ? 2 : 1)
  return key.length === text.length && [...key].filter((character, at) => character !== text[at]).length <= 1
}
