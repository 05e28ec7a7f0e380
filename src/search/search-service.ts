import { startBrowserSearch } from './browser-search.ts'
import type { BrowserSearch } from './browser-search.ts'
import type { Facets, SearchFilters } from './filter-names.ts'
import { unpackTextIndex } from './packed-text-index.ts'
import type { PackedTextIndex } from './packed-text-index.ts'
import { unpackVocabulary } from './packed-vocabulary.ts'
import type { PackedVocabulary } from './packed-vocabulary.ts'
import type { SearchAnswer } from './search-engine.ts'
import { furtherHits, viewOf } from './search-view.ts'
import type { SearchView, ShownHit } from './search-view.ts'

/** What the page tells the search; `id` comes back with the reply. */
export type SearchRequest =
  | { readonly type: 'vocabulary' | 'texts'; readonly json: ArrayBuffer }
  | { readonly type: 'ask'; readonly id: number; readonly asked: Question }
  | { readonly type: 'further'; readonly id: number; readonly plan: string }

export type Question = {
  readonly query: string
  readonly filters: SearchFilters
  readonly suggest: boolean
}

export type SearchReply =
  /** From now on topics, or texts too, are found. */
  | { readonly type: 'topics' | 'texts' }
  /** A file was not what it should be: half loaded, or something else. */
  | { readonly type: 'failed' }
  | { readonly type: 'answer'; readonly id: number; readonly view: SearchView | undefined }
  /** Follows the answer, which does not wait for it: how many hits each filter would leave. */
  | { readonly type: 'facets'; readonly facets: Facets }
  | { readonly type: 'further'; readonly id: number; readonly hits: readonly ShownHit[] }

export type SearchService = (request: SearchRequest) => void

const mostSuggestions = 6
const rehearsals = 24

/**
 * The search behind messages, the same in a worker and in the page: takes the two files as they come, and answers
 * from the vocabulary while the texts are still being read.
 */
export function searchService(
  reply: (message: SearchReply) => void,
  pause: () => Promise<void>,
): SearchService {
  let started: Promise<BrowserSearch> | undefined
  let ready: BrowserSearch | undefined
  let last: SearchAnswer | undefined
  const readVocabulary = async (json: ArrayBuffer): Promise<BrowserSearch> => {
    ready = await startBrowserSearch(unpackVocabulary(parse<PackedVocabulary>(json)), pause)
    reply({ type: 'topics' })
    return ready
  }
  const readTexts = async (json: ArrayBuffer): Promise<void> => {
    const texts = unpackTextIndex(parse<PackedTextIndex>(json))
    const search = await started
    if (!search) return
    ready = await search.withTexts(texts)
    reply({ type: 'texts' })
    await rehearse(ready)
  }
  /** Asks a few queries once: the first run of any code is many times slower. */
  const rehearse = async ({ rehearsal, search }: BrowserSearch): Promise<void> => {
    const step = Math.ceil(rehearsal.length / rehearsals)
    for (const query of rehearsal.filter((_, at) => at % step === 0)) {
      await pause()
      search(query)
    }
  }
  const fail = (): void => reply({ type: 'failed' })
  return (request) => {
    switch (request.type) {
      case 'vocabulary':
        started = readVocabulary(request.json)
        started.catch(fail)
        break
      case 'texts':
        readTexts(request.json).catch(fail)
        break
      case 'ask': {
        const { query, filters } = request.asked
        last = ready?.search(query, filters)
        const suggestions = request.asked.suggest ? (ready?.suggest(query, mostSuggestions) ?? []) : []
        const view = last && ready && viewOf(query, last, suggestions, ready)
        reply({ type: 'answer', id: request.id, view })
        if (last) reply({ type: 'facets', facets: last.facets })
        break
      }
      case 'further':
        reply({
          type: 'further',
          id: request.id,
          hits: last && ready ? furtherHits(last, request.plan, ready) : [],
        })
    }
  }
}

const parse = <Index>(json: ArrayBuffer): Index => JSON.parse(new TextDecoder().decode(json)) as Index
