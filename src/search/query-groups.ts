import type { Asks } from './asked-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { Meaning } from './meaning.ts'
import { mergeGroups } from './merge-groups.ts'
import type { KnownTexts, QueryReading } from './query-reading.ts'
import type { QueryGroup, Understanding } from './understanding.ts'
import { groupOf, isGuessed, weights } from './words-to-find.ts'

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
