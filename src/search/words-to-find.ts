import { hasHan } from '../lib/has-han.ts'
import type { Lexicon } from './lexicon.ts'
import type { Meaning } from './meaning.ts'
import { mergeTerms } from './merge-groups.ts'
import type { QueryReading } from './query-reading.ts'
import type { MatchReason, QueryGroup, SearchTerm } from './understanding.ts'
import type { IndexedConcept } from './vocabulary-index.ts'

/** How much a word found counts: as typed, said otherwise, or only near the topic. */
export const weights = {
  typed: 1,
  partlyTyped: 0.4,
  synonym: 0.9,
  sameConcept: 0.5,
  /** Beside a word of the documents that is no name of the idea. */
  besideSaid: 0.8,
  relatedInTheme: 0.35,
  related: 0.2,
  shorterNumber: 0.7,
  generic: 0.3,
  guessed: 0.5,
  /** A scrap of something no document says is hardly an idea of its own. */
  cut: 0.2,
  /** A year or digit beside a topic only says which of its passages come first. */
  beside: 0.5,
} as const

export const isGuessed = (reading: QueryReading): boolean =>
  reading.kind === 'known' &&
  reading.meanings.some((meaning) => meaning.kind === 'concept' && meaning.guessed === true)

/** What a reading of a query looks for: its words, each with its weight and why it is looked for. */
export function groupOf(reading: QueryReading, typed: string, lexicon: Lexicon): readonly QueryGroup[] {
  switch (reading.kind) {
    case 'unknown':
      return []
    case 'literal': {
      const reason = reasonFor(reading.reason ?? 'word', typed, reading.text)
      const terms = [{ text: reading.text, weight: weights.typed, reason }]
      return [{ typed, reason, terms, ...(reading.isCut ? { weight: weights.cut } : {}) }]
    }
    case 'number':
      return [{ typed, reason: 'number', terms: numberTerms(reading.forms), value: reading.value }]
    case 'known': {
      const [place] = reading.meanings
      if (place?.kind === 'place') {
        const terms = [{ text: place.key, weight: weights.typed, reason: 'word' as const }]
        return [{ typed, reason: 'word', terms, place: place.cities }]
      }
      return isGuessed(reading)
        ? conceptGroup(reading.meanings, reading.reason, typed, lexicon)
        : conceptGroup(
            reading.meanings,
            reasonFor(reading.reason, typed, reading.text),
            reading.reason === 'similar' && typed !== reading.text ? `${typed} → ${reading.text}` : typed,
            lexicon,
          )
    }
  }
}

/**
 * Han that had to be converted before it was known was typed in Traditional characters; what was typed as it is meant
 * is no slip.
 */
const reasonFor = (reason: MatchReason, typed: string, folded: string): MatchReason =>
  reason === 'similar' && typed === folded
    ? 'word'
    : reason === 'word' && hasHan(typed) && typed !== folded
      ? 'traditional'
      : reason

const numberTerms = (forms: readonly string[]): readonly SearchTerm[] =>
  forms.map((text, at) => ({
    text,
    weight: at === 0 ? weights.typed : weights.shorterNumber,
    reason: 'number',
  }))

function conceptGroup(
  meanings: readonly Meaning[],
  reason: MatchReason,
  typed: string,
  lexicon: Lexicon,
): readonly QueryGroup[] {
  const concepts = meanings.filter((meaning) => meaning.kind === 'concept')
  const first = concepts[0]
  if (!first) return []
  const terms = concepts.flatMap((meaning) => termsOf(meaning, reason, lexicon))
  return [
    {
      typed,
      reason,
      concept: first.concept.id,
      theme: first.concept.theme,
      wholeTheme: first.concept.wholeTheme,
      terms: mergeTerms(terms),
    },
  ]
}

function termsOf(
  meaning: Extract<Meaning, { kind: 'concept' }>,
  reason: MatchReason,
  lexicon: Lexicon,
): readonly SearchTerm[] {
  const { concept, key, canonical, isSaid, partial, guessed } = meaning
  const isHan = hasHan(key)
  const others = reason === 'word' || reason === 'traditional' ? 'synonym' : reason
  // A single character of several words (看, 管) says nothing by itself.
  const own: readonly SearchTerm[] =
    (isHan || canonical) && !guessed && !(partial && key.length === 1)
      ? [termOf(concept, key, partial ? weights.partlyTyped : weights.typed, reason)]
      : []
  const otherWeight = canonical
    ? weights.sameConcept
    : isSaid
      ? weights.besideSaid
      : isHan
        ? weights.synonym
        : weights.typed
  return [
    ...own,
    ...concept.terms.map((text) =>
      termOf(concept, text, canonical && isShortFor(key, text) ? weights.synonym : otherWeight, others),
    ),
    ...relatedTo(concept, lexicon),
  ]
}

/** Whether another word is the same with something between its signs: 集中带量采购 for 集中采购, 二级甲等 for 二甲. */
export const isShortFor = (word: string, other: string): boolean =>
  !other.includes(word) &&
  [...other].reduce((left, sign) => (left.startsWith(sign) ? left.slice(1) : left), word) === ''

/** A term of a concept, with the longer words in which it is not meant. */
export function termOf(
  concept: IndexedConcept,
  text: string,
  weight: number,
  reason: MatchReason,
): SearchTerm {
  const notIn = concept.falseFriends.filter((friend) => friend.includes(text))
  return notIn.length > 0 ? { text, weight, reason, notIn } : { text, weight, reason }
}

const relatedTo = ({ related, theme }: IndexedConcept, { concepts }: Lexicon): readonly SearchTerm[] =>
  related.flatMap((id) => {
    const concept = concepts.get(id)
    return (
      concept?.terms
        .slice(0, 2)
        .map((text) =>
          termOf(
            concept,
            text,
            concept.theme === theme ? weights.relatedInTheme : weights.related,
            'related',
          ),
        ) ?? []
    )
  })
