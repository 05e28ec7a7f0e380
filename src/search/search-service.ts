import { startBrowserSearch, withTexts } from './browser-search.ts'
import type { BrowserSearch, Found, Pause } from './browser-search.ts'
import type { Facets, SearchFilters } from './filter-names.ts'
import { unpackTextIndex } from './packed-text-index.ts'
import type { PackedTextIndex } from './packed-text-index.ts'
import { unpackVocabulary } from './packed-vocabulary.ts'
import type { PackedVocabulary } from './packed-vocabulary.ts'
import { furtherHits, shownSuggestion, viewOf } from './search-view.ts'
import type { SearchView, ShownHit, ShownSuggestion } from './search-view.ts'

/** What the page tells the search; `id` comes back with the reply. */
export type SearchRequest =
  | { readonly type: 'vocabulary'; readonly json: ArrayBuffer }
  /** `folder` is where the file came from, with a closing slash. */
  | { readonly type: 'texts'; readonly json: ArrayBuffer; readonly folder: string }
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
  /** Follows the answer, which does not wait for it: how many hits each filter would leave, and what to type next. */
  | {
      readonly type: 'extras'
      readonly facets: Partial<Facets>
      readonly suggestions: readonly ShownSuggestion[]
    }
  | { readonly type: 'further'; readonly id: number; readonly hits: readonly ShownHit[] }

export type SearchService = (request: SearchRequest) => void

/** What the second file makes of the search. */
export type OpenTexts = (
  started: BrowserSearch,
  json: ArrayBuffer,
  context: { readonly folder: string; readonly pause: Pause },
) => Promise<BrowserSearch>

const mostSuggestions = 6
const rehearsals = 24

/**
 * The search behind messages, the same in a worker and in the page: takes the two files as they come, and answers
 * from the vocabulary while the texts are still being read.
 */
export function searchService(
  reply: (message: SearchReply) => void,
  pause: Pause,
  open: OpenTexts = openAllTexts,
): SearchService {
  let started: Promise<BrowserSearch> | undefined
  let ready: BrowserSearch | undefined
  let last: Found | undefined
  let newest: number | undefined
  const readVocabulary = async (json: ArrayBuffer): Promise<BrowserSearch> => {
    ready = await startBrowserSearch(unpackVocabulary(parse<PackedVocabulary>(json)), pause)
    reply({ type: 'topics' })
    return ready
  }
  const readTexts = async (json: ArrayBuffer, folder: string): Promise<void> => {
    const search = await started
    if (!search) return
    ready = await open(search, json, { folder, pause })
    reply({ type: 'texts' })
    await rehearse(ready)
  }
  /** Asks a few queries once: the first run of any code is many times slower. */
  const rehearse = async ({ rehearsal, search }: BrowserSearch): Promise<void> => {
    const step = Math.ceil(rehearsal.length / rehearsals)
    for (const query of rehearsal.filter((_, at) => at % step === 0)) {
      await pause()
      await search(query, {})
    }
  }
  const answer = async (id: number, { query, filters, suggest }: Question): Promise<void> => {
    const search = ready
    const finding = search?.search(query, filters)
    last = finding instanceof Promise ? await finding : finding
    reply({ type: 'answer', id, view: last && viewOf(query, last) })
    newest = id
    // Whoever types on is answered first.
    await pause()
    if (!search || !last || newest !== id) return
    const suggestions = suggest ? search.suggest(query, mostSuggestions).map(shownSuggestion) : []
    reply({ type: 'extras', facets: last.facets(), suggestions })
  }
  const fail = (): void => reply({ type: 'failed' })
  return (request) => {
    switch (request.type) {
      case 'vocabulary':
        started = readVocabulary(request.json)
        started.catch(fail)
        break
      case 'texts':
        readTexts(request.json, request.folder).catch(fail)
        break
      case 'ask':
        answer(request.id, request.asked).catch(() => {
          fail()
          // Whoever asked waits for an answer before asking again.
          reply({ type: 'answer', id: request.id, view: undefined })
        })
        break
      case 'further':
        reply({
          type: 'further',
          id: request.id,
          hits: last ? furtherHits(last.answer, request.plan) : [],
        })
    }
  }
}

/** All texts in one file. */
const openAllTexts: OpenTexts = async (started, json, { pause }) =>
  withTexts(started, unpackTextIndex(parse<PackedTextIndex>(json)), pause)

/** What a file of the index says; throws where it is half loaded. */
export const parse = <Index>(json: ArrayBuffer): Index => JSON.parse(new TextDecoder().decode(json)) as Index
