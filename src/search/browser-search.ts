import { prepareLexicon } from './lexicon.ts'
import { prepareSearchEngine } from './search-engine.ts'
import type { SearchEngine } from './search-engine.ts'
import { topicRecords } from './search-records.ts'
import { finishInSlices } from './steps.ts'
import { suggestFrom } from './suggest-topics.ts'
import type { Suggest } from './suggest-topics.ts'
import type { TextIndex } from './text-index.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** What the vocabulary alone can do, and the way to search the texts too. */
export type BrowserSearch = {
  readonly search: SearchEngine
  readonly suggest: Suggest
  readonly withTexts: (texts: TextIndex) => Promise<SearchEngine>
  /** Queries that, asked once at leisure, make what people ask later quick. */
  readonly rehearsal: readonly string[]
}

/** Reads the vocabulary in slices, with a pause after each, so that typing is never held up. */
export async function startBrowserSearch(
  vocabulary: VocabularyIndex,
  pause: () => Promise<void>,
): Promise<BrowserSearch> {
  const lexicon = await finishInSlices(prepareLexicon(vocabulary), pause)
  const search = await finishInSlices(prepareSearchEngine(lexicon), pause)
  return {
    search,
    suggest: suggestFrom(topicRecords(vocabulary, lexicon.traditional), lexicon),
    withTexts: (texts) => finishInSlices(prepareSearchEngine(lexicon, texts), pause),
    rehearsal: vocabulary.concepts.flatMap(({ terms, latin }) => [terms[0] ?? [], latin[0] ?? []].flat()),
  }
}
