import type { Facets, SearchFilters } from './filter-names.ts'
import { prepareLexicon } from './lexicon.ts'
import { prepareSearchEngine, prepareTopics } from './search-engine.ts'
import type { SearchAnswer, Topics } from './search-engine.ts'
import { prepareTextRecords } from './search-records.ts'
import { finishInSlices } from '../lib/steps.ts'
import { suggestFrom } from './suggest-topics.ts'
import type { Suggest } from './suggest-topics.ts'
import type { TextIndex } from './text-index.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

export type Pause = () => Promise<void>

/** What the vocabulary alone can do, or what it can do with texts. */
export type BrowserSearch = {
  readonly topics: Topics
  readonly search: (query: string, filters: SearchFilters) => Found | Promise<Found>
  readonly suggest: Suggest
  /** Queries that, asked once at leisure, make what people ask later quick. */
  readonly rehearsal: readonly string[]
}

export type Found = {
  readonly answer: SearchAnswer
  /** Where only the documents that fit best were read: how many, of how many that fit. */
  readonly sample?: Sample
  /** How many hits each filter would leave; of some it may not be known. */
  readonly facets: () => Partial<Facets>
}
export type Sample = { readonly shown: number; readonly of: number }

/** Reads the vocabulary in slices, with a pause after each, so that typing is never held up. */
export async function startBrowserSearch(vocabulary: VocabularyIndex, pause: Pause): Promise<BrowserSearch> {
  const lexicon = await finishInSlices(prepareLexicon(vocabulary), pause)
  const topics = await finishInSlices(prepareTopics(lexicon), pause)
  const engine = await finishInSlices(prepareSearchEngine(topics), pause)
  return {
    topics,
    search: (query, filters) => found(engine(query, filters)),
    suggest: suggestFrom(topics),
    rehearsal: vocabulary.concepts.flatMap(({ terms, latin }) => [terms[0] ?? [], latin[0] ?? []].flat()),
  }
}

/** The same with measures among the topics, where they come after the vocabulary. */
export async function withIndicators(
  started: BrowserSearch,
  indicators: VocabularyIndex['indicators'],
  pause: Pause,
): Promise<BrowserSearch> {
  const { lexicon } = started.topics
  const known = { ...lexicon, index: { ...lexicon.index, indicators } }
  const topics = await finishInSlices(prepareTopics(known), pause)
  return { ...started, topics, suggest: suggestFrom(topics) }
}

/** The same with all texts there are. */
export async function withTexts(
  started: BrowserSearch,
  texts: TextIndex,
  pause: Pause,
): Promise<BrowserSearch> {
  const { topics } = started
  const records = await finishInSlices(prepareTextRecords(texts, topics.lexicon.traditional), pause)
  const searched = { plans: texts.plans, records }
  const engine = await finishInSlices(prepareSearchEngine(topics, searched), pause)
  const given = new Set(records.map(({ city, figure }) => `${city} ${figure?.indicator}`))
  return {
    ...started,
    search: (query, filters) => found(engine(query, filters)),
    suggest: suggestFrom(topics, (city, indicator) => given.has(`${city} ${indicator}`)),
  }
}

const found = (answer: SearchAnswer): Found => ({ answer, facets: () => answer.facets })
