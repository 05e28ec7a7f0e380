import type { SearchFilters } from './filter-names.ts'
import type { RankedRecord } from './rank-records.ts'
import type { Understanding } from './understanding.ts'
import type { CityTheme, Silence, VocabularyIndex } from './vocabulary-index.ts'

/** What the documents of the cities asked for do not say; never left to be guessed from a missing hit. */
export type Gaps = {
  /** Themes a document does not state at all. */
  readonly silences: readonly Silence[]
  /** Where a number is asked for: themes a document speaks of without any figure. */
  readonly unquantified: readonly CityTheme[]
  /** Cities asked for a number of which no figure answers. */
  readonly withoutFigure: readonly string[]
}

/** A figure that speaks of less of the question is about something else. */
const answersAll = 0.8

/** A city named in the query or chosen as filter is asked for; a number without any city is asked of all. */
export function findGaps(
  { silences, unquantified, cities: known }: VocabularyIndex,
  { groups, cities, asksNumber }: Understanding,
  { filters, hits }: { filters: SearchFilters; hits: readonly RankedRecord[] },
): Gaps {
  const themes = new Set(groups.flatMap(({ theme }) => theme ?? []))
  const named = filters.city ? [filters.city] : cities
  const asked = named.length === 0 && asksNumber ? known.map(({ id }) => id) : named
  const concerns = ({ city, theme }: CityTheme): boolean => asked.includes(city) && themes.has(theme)
  const silent = silences.filter(concerns)
  const bare = asksNumber ? unquantified.filter(concerns) : []
  const explained = new Set([...silent, ...bare].map(({ city }) => city))
  const answered = new Set(hits.flatMap((hit) => (isAnswer(hit) ? (hit.record.city ?? []) : [])))
  return {
    silences: silent,
    unquantified: bare,
    withoutFigure:
      asksNumber && groups.length > 0 && !narrowed(filters)
        ? named.filter((city) => !answered.has(city) && !explained.has(city))
        : [],
  }
}

/**
 * Whether a hit says something of what was asked. Where a document is silent on a theme, a sentence that only holds
 * a word near it (生育 for 托育) is no hit: beside an honest "not stated" it would look like an answer.
 */
export function speaksOfTheme({
  silences,
}: VocabularyIndex): (hit: RankedRecord, understanding: Understanding) => boolean {
  const silent = new Set(silences.map(({ city, theme }) => `${city}/${theme}`))
  return (hit, { groups }) => {
    const { city } = hit.record
    // Where the document is silent on nothing that was asked, the reasons need not be worked out.
    if (!groups.some(({ theme }) => silent.has(`${city}/${theme}`))) return true
    const themeOf = (typed: string): string | undefined =>
      groups.find((group) => group.typed === typed)?.theme
    return hit.matches.some(
      ({ typed, reason }) => reason !== 'related' || !silent.has(`${city}/${themeOf(typed)}`),
    )
  }
}

const isAnswer = ({ record: { figure }, coverage }: RankedRecord): boolean =>
  figure !== undefined && figure.value !== null && coverage >= answersAll

// With other filters a figure may only be hidden.
const narrowed = ({ theme, kind, year }: SearchFilters): boolean => [theme, kind, year].some(Boolean)
