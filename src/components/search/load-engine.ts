import type { BrowserSearch } from '../../search/browser-search.ts'
import type { SearchEngine } from '../../search/search-engine.ts'
import type { TextIndex } from '../../search/text-index.ts'
import type { VocabularyIndex } from '../../search/vocabulary-index.ts'
import { leisure, pause } from './pause.ts'

/** Engines as they become ready: topics first, then the texts too. */
export type EngineLoader = {
  /** Starts loading unless it has; calls back for each engine, or once with the error. */
  readonly load: () => void
  /** Forgets a failed attempt and tries again. */
  readonly retry: () => void
}

type Callbacks = {
  readonly onTopics: (topics: BrowserSearch) => void
  readonly onTexts: (engine: SearchEngine) => void
  readonly onError: () => void
}

/** Loads code and both indexes at once, when first asked; the vocabulary answers while the texts are on their way. */
export function engineLoader(folder: string, { onTopics, onTexts, onError }: Callbacks): EngineLoader {
  let started = false
  const load = (): void => {
    if (started) return
    started = true
    const code = import('../../search/browser-search.ts')
    const vocabulary = fetchJson<VocabularyIndex>(`${folder}vocabulary.json`)
    const texts = fetchJson<TextIndex>(`${folder}text.json`)
    const topics = Promise.all([code, vocabulary]).then(async ([{ startBrowserSearch }, index]) => {
      const ready = await startBrowserSearch(index, pause)
      onTopics(ready)
      return ready
    })
    Promise.all([topics, texts])
      .then(async ([{ withTexts, rehearsal }, index]) => {
        const engine = await withTexts(index)
        onTexts(engine)
        await rehearse(engine, rehearsal)
      })
      .catch(onError)
  }
  return {
    load,
    retry: () => {
      started = false
      load()
    },
  }
}

/** Asks each query once while the browser is idle: the first run of any code is many times slower. */
async function rehearse(engine: SearchEngine, queries: readonly string[]): Promise<void> {
  for (const query of queries) {
    await leisure()
    engine(query)
  }
}

/** A half-loaded file is not valid JSON and fails like a missing one. */
async function fetchJson<Index>(address: string): Promise<Index> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as Index
}
