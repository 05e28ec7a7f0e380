import { candidatesIn, everythingOf } from './candidates.ts'
import { countFacets, keepMatching } from './filter-hits.ts'
import type { Facets, SearchFilters } from './filter-hits.ts'
import { foldText } from './fold-text.ts'
import { makeLexicon } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { orderHits } from './order-hits.ts'
import { rankRecords } from './rank-records.ts'
import type { RankedRecord } from './rank-records.ts'
import { textRecords, topicRecords } from './search-records.ts'
import type { SearchRecord } from './search-records.ts'
import { nearestOver } from './similar.ts'
import type { TextIndex } from './text-index.ts'
import { findTopics } from './topic-hits.ts'
import { understandQuery } from './understand-query.ts'
import type { Understanding } from './understanding.ts'
import type { Silence, VocabularyIndex } from './vocabulary-index.ts'

export type SearchAnswer = {
  readonly understanding: Understanding
  readonly hits: readonly RankedRecord[]
  readonly facets: Facets
  /** Themes asked for that the document of a city asked for does not state. */
  readonly silences: readonly Silence[]
  /** Where nothing was found: the topics that look most like the query. */
  readonly nearest: readonly SearchRecord[]
}

export type SearchEngine = (query: string, filters?: SearchFilters) => SearchAnswer

// What speaks of less than this share of what the best hit speaks of only shares a side word with the query.
const leastCoverage = 0.18
const nearestTopics = 6

/** Answers queries from the vocabulary alone (topics and cities) and, once they are there, from the texts. */
export function makeSearchEngine(vocabulary: VocabularyIndex, texts?: TextIndex): SearchEngine {
  const lexicon = makeLexicon(vocabulary)
  const topics = topicRecords(vocabulary, lexicon.traditional)
  const records = texts ? textRecords(texts, lexicon.traditional) : []
  const candidates = candidatesIn(records)
  const occurs = texts ? occursIn(records) : undefined
  const nearest = nearestOver(
    topics.flatMap((value) => [value.folded.text, value.english].map((key) => ({ key, value }))),
  )
  return (query, filters = {}) => {
    const understanding = understandQuery(query, lexicon, occurs)
    const terms = understanding.groups.flatMap((group) => group.terms.map(({ text }) => text))
    const found = [...new Set([...candidates(terms), ...figuresMeant(records, understanding)])]
    const ranked = cutTail(rankRecords(found, understanding))
    const all = [...ranked, ...findTopics(topics, understanding)]
    const inCities = all.filter(({ record }) => isInCities(record, filters.city ? [] : understanding.cities))
    const arrange = (some: readonly RankedRecord[]): readonly RankedRecord[] =>
      orderHits(some, understanding.asksNumber)
    const hits = arrange(keepMatching(inCities, filters))
    return {
      understanding,
      hits,
      facets: countFacets(inCities, filters, arrange),
      silences: silencesOf(vocabulary, understanding, filters),
      nearest:
        hits.length > 0
          ? []
          : [...new Set(nearest(folded(query, lexicon), nearestTopics).map(({ value }) => value))],
    }
  }
}

const folded = (query: string, { traditional }: Lexicon): string =>
  foldText(query.slice(0, 64), traditional).text

function occursIn(records: readonly SearchRecord[]): (text: string) => boolean {
  const everything = records.map(everythingOf).join('\n')
  return (text) => everything.includes(text)
}

/** Figures no word finds: the value asked for in other digits (47000 for 4.7万), or any of a theme asked for whole. */
function figuresMeant(records: readonly SearchRecord[], { groups }: Understanding): readonly SearchRecord[] {
  const values = new Set(groups.flatMap(({ value }) => value ?? []))
  const themes = new Set(
    groups.flatMap(({ theme, wholeTheme }) => (wholeTheme && theme !== undefined ? [theme] : [])),
  )
  return records.filter(
    ({ figure, themes: [main] }) =>
      figure &&
      ((figure.value !== null && values.has(figure.value)) || (main !== undefined && themes.has(main))),
  )
}

function cutTail(ranked: readonly RankedRecord[]): readonly RankedRecord[] {
  const most = Math.max(...ranked.map(({ coverage }) => coverage))
  return ranked.filter(({ coverage }) => coverage >= most * leastCoverage)
}

const isInCities = ({ city }: SearchRecord, cities: readonly string[]): boolean =>
  cities.length === 0 || city === undefined || cities.includes(city)

function silencesOf(
  { silences }: VocabularyIndex,
  { groups, cities }: Understanding,
  filters: SearchFilters,
): readonly Silence[] {
  const themes = new Set([...groups.flatMap(({ theme }) => theme ?? [])])
  const asked = filters.city ? [filters.city] : cities
  return silences.filter(({ city, theme }) => asked.includes(city) && themes.has(theme))
}
