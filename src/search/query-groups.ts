import { hasHan } from '../lib/has-han.ts'
import type { Asks } from './asked-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { Meaning } from './meaning.ts'
import { mergeGroups, mergeTerms } from './merge-groups.ts'
import type { KnownTexts, QueryReading } from './query-reading.ts'
import type { IndexedConcept } from './vocabulary-index.ts'
import type { MatchReason, QueryGroup, SearchTerm, Understanding } from './understanding.ts'

/** How much a word found counts: as typed, said otherwise, or only near the topic. */
const weights = {
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

type Context = {
  /** The query as typed. */
  readonly query: string
  readonly typedAt: (reading: QueryReading) => string
  readonly lexicon: Lexicon
  readonly together?: KnownTexts['together']
}

/** Readings of a query as groups of words to look for, cities and leftovers. */
export function groupsOf(
  readings: readonly QueryReading[],
  { query, typedAt, lexicon, together }: Context,
): Omit<Understanding, 'phrases' | keyof Asks> {
  const all = readings.flatMap((reading) =>
    groupOf(reading, typedAt(reading), lexicon).map((group) =>
      isGeneric(reading, lexicon)
        ? { ...group, weight: weights.generic }
        : isGuessed(reading)
          ? { ...group, weight: weights.guessed }
          : group,
    ),
  )
  const groups = all.filter((group) => !isElsewhere(group, all, together))
  const meant = readings.flatMap((reading) => (reading.kind === 'known' ? reading.meanings : []))
  const isReadWhole = !readings.some(({ kind }) => kind === 'unknown')
  return {
    groups: besideTopics(fullWeightIfAlone(mergeGroups(groups, query)), isReadWhole).map(shortlyTyped),
    ...placesOf(meant, all),
    asksNumber: meant.some((meaning) => meaning.kind === 'filler' && meaning.asksNumber),
    unknown: readings.flatMap((reading) =>
      reading.kind === 'unknown' && !lexicon.generic.has(reading.text) ? [typedAt(reading)] : [],
    ),
  }
}

/** The cities a query names, else those of the provinces it names; what it calls a place no document is of as a whole. */
function placesOf(
  meant: readonly Meaning[],
  groups: readonly QueryGroup[],
): Pick<Understanding, 'cities' | 'places'> {
  const named = meant.flatMap((meaning) => (meaning.kind === 'city' ? [meaning.city] : []))
  const places = groups
    .flatMap(({ typed, place }) => (place ? { typed, cities: place } : []))
    .filter(({ cities }) => named.length === 0 || cities.length === 0)
  return { cities: [...new Set([...named, ...places.flatMap(({ cities }) => cities)])], places }
}

/** Whether a place is none of the ideas to look for: where something else is asked for, unless a text speaks of both. */
const isElsewhere = (
  { place, terms: [term] }: QueryGroup,
  groups: readonly QueryGroup[],
  together: KnownTexts['together'],
): boolean => {
  const others = groups.filter((group) => !group.place).flatMap(({ terms }) => terms)
  return (
    place !== undefined &&
    others.length > 0 &&
    !together?.(
      term?.text ?? '',
      others.filter(({ reason }) => reason !== 'related'),
    )
  )
}

/** Whether a word only says of whom or where (老人, 医院); in pinyin or misspelt it was meant as a topic. */
const isGeneric = (reading: QueryReading, { generic }: Lexicon): boolean =>
  (reading.kind === 'literal' || (reading.kind === 'known' && reading.reason !== 'pinyin')) &&
  generic.has(reading.text)

const isGuessed = (reading: QueryReading): boolean =>
  reading.kind === 'known' &&
  reading.meanings.some((meaning) => meaning.kind === 'concept' && meaning.guessed === true)

/** Where nothing weighs more, the side words are what is asked for. */
const fullWeightIfAlone = (groups: readonly QueryGroup[]): readonly QueryGroup[] =>
  groups.some(({ weight }) => weight === undefined) ? groups : groups.map(({ weight: _, ...group }) => group)

/** Sets years and bare digits beside the topics; digits left over from what nobody can read (markup) are nothing. */
function besideTopics(groups: readonly QueryGroup[], isReadWhole: boolean): readonly QueryGroup[] {
  const isAside = (group: QueryGroup): boolean => isYear(group) || isBareDigits(group)
  if (groups.some((group) => !isAside(group))) {
    return groups.map((group) =>
      isAside(group) ? { ...group, isBeside: true, weight: weights.beside } : group,
    )
  }
  return isReadWhole ? groups : groups.filter((group) => !isBareDigits(group))
}

/** Whether a number of a query is a year. */
export const isYear = ({ value, terms: [first] }: QueryGroup): boolean =>
  value !== undefined && /^(?:19|20)\d\d年?$/.test(first?.text ?? '')

const isBareDigits = ({ value, terms: [first] }: QueryGroup): boolean =>
  value !== undefined && /^\d{1,2}$/.test(first?.text ?? '')

/** Each hit repeats what was typed: of a long text the beginning. */
function shortlyTyped(group: QueryGroup): QueryGroup {
  const characters = [...group.typed]
  return characters.length > longestTyped
    ? { ...group, typed: `${characters.slice(0, longestTyped).join('')}…` }
    : group
}

const longestTyped = 40

function groupOf(reading: QueryReading, typed: string, lexicon: Lexicon): readonly QueryGroup[] {
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
      termOf(concept, text, canonical && isParted(key, text) ? weights.synonym : otherWeight, others),
    ),
    ...relatedTo(concept, lexicon),
  ]
}

/** Whether another word only stands something between the parts of a word: 集中带量采购 for 集中采购. */
const isParted = (word: string, other: string): boolean =>
  word.length > 3 &&
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
