import { hasHan } from '../lib/has-han.ts'
import { latinKey } from './latin-key.ts'
import type { Run } from './split-runs.ts'
import type { IndexedConcept, VocabularyIndex } from './vocabulary-index.ts'

/** Half-open stretch of the folded query. */
type Stretch = { readonly start: number; readonly end: number }

/** A concept said in several words (孩子 … 谁带), and where each of them stands in the query. */
export type Combined = { readonly concept: IndexedConcept; readonly words: readonly Stretch[] }

/** Finds what is said in several words; a word that is only a part of one of the `known` words does not count. */
export type FindCombined = (
  text: string,
  runs: readonly Run[],
  known: readonly Stretch[],
) => readonly Combined[]

type Combination = { readonly concept: IndexedConcept; readonly lists: readonly ReadonlySet<string>[] }

/** The combinations of the vocabulary, ready to be looked for. */
export function combinationsOf({ concepts, queryWords: { classes } }: VocabularyIndex): FindCombined {
  const wordsOf = (word: string): readonly string[] =>
    (word.startsWith('@') ? (classes[word.slice(1)] ?? []) : [word]).map((one) =>
      isLatin(one) ? latinKey(one) : one,
    )
  const combinations = concepts.flatMap((concept) =>
    concept.combined.map((lists): Combination => ({
      concept,
      lists: lists.map((words) => new Set(words.flatMap(wordsOf))),
    })),
  )
  const words = new Set(combinations.flatMap(({ lists }) => lists.flatMap((list) => [...list])))
  return (text, runs, known) => {
    const places = placesOf(words, text, runs).filter((place) =>
      known.every((word) => standsWith(place, word)),
    )
    return places.length < 2 ? [] : withoutOverlaps(combinations.flatMap((one) => matchOf(one, places)))
  }
}

type Place = Stretch & { readonly word: string }

const longestWord = 6
const longestPhrase = 4

/** Every word of the combinations that stands in the query, longer ones first. */
function placesOf(words: ReadonlySet<string>, text: string, runs: readonly Run[]): readonly Place[] {
  const latin = runs.flatMap((run, at) => (run.kind === 'latin' ? placesInLatin(words, runs, at) : []))
  return [...placesOfHan(words, text), ...latin].sort(
    (one, other) => other.end - other.start - (one.end - one.start),
  )
}

/** Words with a Han character in them (B超, too), wherever they stand. */
function placesOfHan(words: ReadonlySet<string>, text: string): readonly Place[] {
  const places: Place[] = []
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= Math.min(text.length, start + longestWord); end++) {
      const word = text.slice(start, end)
      if (words.has(word) && hasHan(word)) places.push({ word, start, end })
    }
  }
  return places
}

/** Phrases that begin with the Latin run at a place. */
function placesInLatin(words: ReadonlySet<string>, runs: readonly Run[], at: number): readonly Place[] {
  const places: Place[] = []
  for (let count = 1; count <= longestPhrase; count++) {
    const phrase = runs.slice(at, at + count)
    if (phrase.length < count || phrase.some(({ kind }) => kind !== 'latin')) break
    const word = latinKey(phrase.map(({ text }) => text).join(' '))
    if (words.has(word)) places.push({ word, start: phrase[0]?.start ?? 0, end: phrase.at(-1)?.end ?? 0 })
  }
  return places
}

/** Whether a place may stand where a known word does: apart from it, or around all of it. */
const standsWith = ({ start, end }: Stretch, known: Stretch): boolean =>
  end <= known.start || known.end <= start || (start <= known.start && known.end <= end)

/** The longest word of each list, no two of them in one place. */
function matchOf({ concept, lists }: Combination, places: readonly Place[]): readonly Combined[] {
  const words: Place[] = []
  for (const list of lists) {
    const place = places.find((one) => list.has(one.word) && words.every((other) => !overlaps(one, other)))
    if (!place) return []
    words.push(place)
  }
  return [{ concept, words }]
}

/** Of several that share a word the one that explains most of the query. */
function withoutOverlaps(found: readonly Combined[]): readonly Combined[] {
  const kept: Combined[] = []
  for (const one of found.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    if (kept.every(({ words }) => words.every((word) => one.words.every((other) => !overlaps(word, other)))))
      kept.push(one)
  }
  return kept
}

const lengthOf = ({ words }: Combined): number =>
  words.reduce((total, { start, end }) => total + end - start, 0)
const overlaps = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end
const isLatin = (word: string): boolean => /^[a-z]/.test(word)
