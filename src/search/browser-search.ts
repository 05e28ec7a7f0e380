import { prepareLexicon } from './lexicon.ts'
import { prepareSearchEngine } from './search-engine.ts'
import type { SearchEngine } from './search-engine.ts'
import { prepareTextRecords, topicRecords } from './search-records.ts'
import type { SearchRecord } from './search-records.ts'
import { finishInSlices } from './steps.ts'
import { suggestFrom } from './suggest-topics.ts'
import type { Suggest } from './suggest-topics.ts'
import type { TextIndex } from './text-index.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** What the vocabulary alone can do, and the way to search the texts too. */
export type BrowserSearch = {
  readonly search: SearchEngine
  readonly suggest: Suggest
  /** What is searched: empty as long as the texts are not there. */
  readonly texts: TextIndex | undefined
  readonly records: readonly SearchRecord[]
  readonly withTexts: (texts: TextIndex) => Promise<BrowserSearch>
  /** Queries that, asked once at leisure, make what people ask later quick. */
  readonly rehearsal: readonly string[]
}

/** Reads the vocabulary in slices, with a pause after each, so that typing is never held up. */
export async function startBrowserSearch(
  vocabulary: VocabularyIndex,
  pause: () => Promise<void>,
): Promise<BrowserSearch> {
  const lexicon = await finishInSlices(prepareLexicon(vocabulary), pause)
  const topics: BrowserSearch = {
    search: await finishInSlices(prepareSearchEngine(lexicon), pause),
    suggest: suggestFrom(topicRecords(vocabulary, lexicon.traditional), lexicon),
    texts: undefined,
    records: [],
    withTexts: async (texts) => {
      const records = await finishInSlices(prepareTextRecords(texts, lexicon.traditional), pause)
      const search = await finishInSlices(prepareSearchEngine(lexicon, records), pause)
      return { ...topics, search, texts, records }
    },
    rehearsal: vocabulary.concepts.flatMap(({ terms, latin }) => [terms[0] ?? [], latin[0] ?? []].flat()),
  }
  return topics
}
