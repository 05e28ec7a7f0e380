import { hintsOf, pairsOf } from '../guess-topic.ts'
import { latinKey, latinStems } from '../latin-key.ts'
import { makeLexicon } from '../lexicon.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Meaning } from '../meaning.ts'
import type { OccursInTexts } from '../query-reading.ts'
import { remembering } from '../../lib/remembering.ts'
import { noSlips } from '../slip-words.ts'
import { understandQuery } from '../understand-query.ts'
import type { IndexedConcept, VocabularyIndex } from '../vocabulary-index.ts'

/**
 * The vocabulary without the words that are read the same when they are not listed, because a shorter word, a
 * question word or a combination explains them (家庭医生免费吗), or a pair of their characters that is listed instead
 * (过道 for 睡过道). People may write down whatever they hear said; the browser gets a third less. A word that
 * stands in the documents stays, for it is also looked for as it is; so does a word that is used otherwise.
 */
export function dropRedundantWords(index: VocabularyIndex, texts: string): VocabularyIndex {
  // Whoever is asked for by another word did not mistype it.
  const unheard = {
    slips: noSlips,
    bySound: new Map(),
    byNearSound: new Map(),
  }
  const hints = hintsOf(index.concepts)
  const holders = hintsOf(index.concepts)
  const lexicon: Lexicon = { ...makeLexicon(index), ...unheard, hints }
  const occurs = remembering((text) => texts.includes(text), Infinity)
  const stemsOf = remembering(latinStems, Infinity)
  const listedStems = lexicon.latinStems as Map<string, readonly Meaning[]>
  const used = new Set([
    ...index.concepts.flatMap((concept) => concept.combined.flat(2)),
    ...index.queryWords.generic,
  ])
  const words = index.concepts
    .flatMap((concept) => [
      ...concept.aliases.map((word) => ({ concept, word, table: lexicon.han, key: word })),
      ...concept.latin.map((word) => ({ concept, word, table: lexicon.latin, key: latinKey(word) })),
    ])
    .filter(({ word }) => !occurs(word) && !used.has(word))
    .sort((one, other) => other.word.length - one.word.length)
  const dropped = new Set<(typeof words)[number]>()
  const told = new Map<IndexedConcept, string>()
  /** Lists a pair of the word's characters that tells the concept instead of it. */
  const tell = (concept: IndexedConcept, word: string): boolean => {
    const pairs = [...pairsOf(word)]
      .map((pair) => ({ pair, held: holders.get(pair) }))
      .filter(({ held }) => held?.size === 1)
      .sort((one, other) => (other.held?.get(concept) ?? 0) - (one.held?.get(concept) ?? 0))
    for (const { pair } of pairs) {
      hints.count(concept, pair, 1)
      if (isReadAs(word, concept, lexicon, occurs)) {
        told.set(concept, (told.get(concept) ?? '') + pair)
        return true
      }
      hints.count(concept, pair, -1)
    }
    return false
  }
  for (const one of words) {
    const { concept, word, table, key } = one
    const listed = table as Map<string, readonly Meaning[]>
    const meanings = listed.get(key)
    const stems = table === lexicon.latin ? stemsOf(word) : ''
    const sameStems = lexicon.latinStems.get(stems)
    if ([meanings, sameStems].some((all) => all && all.length > 1)) continue
    listed.delete(key)
    if (![...lexicon.latin.keys()].some((other) => stemsOf(other) === stems)) listedStems.delete(stems)
    hints.count(concept, word, -1)
    if (isReadAs(word, concept, lexicon, occurs) || (isLong(word) && tell(concept, word))) dropped.add(one)
    else {
      if (meanings) listed.set(key, meanings)
      if (sameStems) listedStems.set(stems, sameStems)
      hints.count(concept, word, 1)
    }
  }
  // What explained a word may have gone after it.
  for (const one of dropped) if (!isMeant(one.word, one.concept, lexicon, occurs)) dropped.delete(one)
  const gone = new Set([...dropped].map(({ concept, word }) => `${concept.id} ${word}`))
  return {
    ...index,
    concepts: index.concepts.map((concept) => {
      const isKept = (word: string): boolean => !gone.has(`${concept.id} ${word}`)
      return {
        ...concept,
        aliases: concept.aliases.filter(isKept),
        latin: concept.latin.filter(isKept),
        hints: told.get(concept) ?? '',
      }
    }),
  }
}

/** Whether a word is read as the concept, whatever else it may say. */
const isMeant = (word: string, { id }: IndexedConcept, lexicon: Lexicon, occurs: OccursInTexts): boolean =>
  understandQuery(word, lexicon, occurs).groups.some(({ concept }) => concept === id)

/**
 * Whether a word means the concept and nothing else. What is left of it may be a Chinese word of the documents
 * (艾滋病防治), which then finds the better passages; a single character understood is not enough.
 */
function isReadAs(word: string, { id }: IndexedConcept, lexicon: Lexicon, occurs: OccursInTexts): boolean {
  const { groups, cities, asksNumber, unknown } = understandQuery(word, lexicon, occurs)
  const ideas = groups.filter(({ weight = 1 }) => weight === 1)
  const meant = ideas.filter(({ concept }) => concept !== undefined)
  const [group] = meant
  return (
    meant.length === 1 &&
    group?.concept === id &&
    group.typed.length >= 2 &&
    (group.reason === 'word' ||
      (group.reason === 'similar' && isLong(word)) ||
      (group.reason === 'english' && ideas.length === 1)) &&
    cities.length === 0 &&
    unknown.every(isSmall) &&
    !asksNumber
  )
}

/** A shorter word may stand beside others that tell something else (走廊). */
const isLong = (word: string): boolean => /^\p{Script=Han}{3,}$/u.test(word)

/** A single character left over is not worth a word to the reader. */
const isSmall = (left: string): boolean => /^\p{Script=Han}$/u.test(left)
