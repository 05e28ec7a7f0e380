import type { IndexedConcept } from './vocabulary-index.ts'

/**
 * Pairs of neighbouring Chinese characters, and in how many of the words people say for which concepts each stands. A
 * term of the documents is no hint: 计算 of 云计算 in 量子计算机 is found where it stands.
 */
export type Hints = ReadonlyMap<string, Map<IndexedConcept, number>>

/** The hints of a vocabulary; with `count`, words come and go. */
export function hintsOf(concepts: readonly IndexedConcept[]): Hints & {
  readonly count: (concept: IndexedConcept, word: string, by: number) => void
} {
  const hints = new Map<string, Map<IndexedConcept, number>>()
  const count = (concept: IndexedConcept, word: string, by: number): void => {
    for (const pair of pairsOf(word)) {
      let holders = hints.get(pair)
      if (!holders) hints.set(pair, (holders = new Map()))
      const left = (holders.get(concept) ?? 0) + by
      if (left > 0) holders.set(concept, left)
      else holders.delete(concept)
    }
  }
  for (const concept of concepts)
    for (const word of [...concept.aliases, ...(concept.hints.match(/../g) ?? [])]) count(concept, word, 1)
  return Object.assign(hints, { count })
}

// A pair that so many concepts share says nothing.
const mostHolders = 3
/** The best must be this much better than the next. */
const lead = 1.2
const leastScore = 0.5

/**
 * The concept whose words share most pairs of characters with a stretch nothing else explains: 住单人房 shares 单人
 * with 单人病房. A pair that few concepts have tells most.
 */
export function guessTopic(text: string, hints: Hints): IndexedConcept | undefined {
  const scores = new Map<IndexedConcept, number>()
  for (const pair of pairsOf(text)) {
    const holders = hints.get(pair)
    if (!holders || holders.size > mostHolders) continue
    for (const concept of holders.keys()) scores.set(concept, (scores.get(concept) ?? 0) + 1 / holders.size)
  }
  const [best, next] = [...scores].sort(([, one], [, other]) => other - one)
  if (!best || best[1] < leastScore || best[1] < (next?.[1] ?? 0) * lead) return undefined
  return best[0]
}

export const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
