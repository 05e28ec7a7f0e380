import { latinKey } from '../latin-key.ts'
import { makeLexicon } from '../lexicon.ts'
import type { Lexicon, Meaning } from '../lexicon.ts'
import type { OccursInTexts } from '../reading.ts'
import { understandQuery } from '../understand-query.ts'
import type { IndexedConcept, VocabularyIndex } from '../vocabulary-index.ts'

/**
 * The vocabulary without the words that are read the same when they are not listed, because a shorter word, a
 * question word or a combination explains them (家庭医生免费吗). People may write down whatever they hear said;
 * the browser gets a third less. A word that
 * stands in the documents stays, for it is also looked for as it is; so does a word that is used otherwise.
 */
export function dropRedundantWords(index: VocabularyIndex, texts: string): VocabularyIndex {
  // Whoever is asked for by another word did not mistype it.
  const unheard = { similar: () => undefined, bySound: new Map(), byAccent: new Map() }
  const lexicon: Lexicon = { ...makeLexicon(index), ...unheard }
  const occurs = (text: string): boolean => texts.includes(text)
  const used = new Set([
    ...index.concepts.flatMap((concept) => concept.combined.flat(2)),
    ...index.queryWords.generic,
  ])
  const words = index.concepts
    .flatMap((concept) => [
      ...concept.aliases.map((word) => ({ concept, word, table: lexicon.han, key: word })),
      ...concept.latin.map((word) => ({ concept, word, table: lexicon.latin, key: latinKey(word) })),
    ])
    .filter(({ word }) => !texts.includes(word) && !used.has(word))
    .sort((one, other) => other.word.length - one.word.length)
  const dropped = new Set<string>()
  for (const { concept, word, table, key } of words) {
    const listed = table as Map<string, readonly Meaning[]>
    const meanings = listed.get(key)
    if (meanings && meanings.length > 1) continue
    listed.delete(key)
    if (isReadAs(word, concept, lexicon, occurs)) dropped.add(`${concept.id} ${word}`)
    else if (meanings) listed.set(key, meanings)
  }
  return {
    ...index,
    concepts: index.concepts.map((concept) => {
      const isKept = (word: string): boolean => !dropped.has(`${concept.id} ${word}`)
      return { ...concept, aliases: concept.aliases.filter(isKept), latin: concept.latin.filter(isKept) }
    }),
  }
}

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
    (group.reason === 'word' || (group.reason === 'english' && ideas.length === 1)) &&
    cities.length === 0 &&
    unknown.every(isSmall) &&
    !asksNumber
  )
}

/** A single character left over is not worth a word to the reader. */
const isSmall = (left: string): boolean => /^\p{Script=Han}$/u.test(left)
