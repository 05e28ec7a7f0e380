import { startBrowserSearch, withIndicators, withTexts } from './browser-search.ts'
import type { BrowserSearch, Found, Pause } from './browser-search.ts'
import type { Facets, SearchFilters } from './filter-names.ts'
import { unpackTextIndex } from './packed-text-index.ts'
import { unpackIndicators } from './packed-indicators.ts'
import type { TextFile } from './packed-text-index.ts'
import { checkIndex, readIndexFile, readVocabularyFile } from './read-index-file.ts'
import { firstScreenOf, furtherHits, shownSuggestion, viewOf } from './search-view.ts'
import type { SearchView, ShownHit, ShownSuggestion } from './search-view.ts'
import type { Alphabet } from './short-characters.ts'

/** What the page tells the search; `id` comes back with the reply. */
export type SearchRequest =
  | { readonly type: 'vocabulary'; readonly json: ArrayBuffer }
  /** `folder` is where the file came from, with a closing slash. */
  | { readonly type: 'texts'; readonly json: ArrayBuffer; readonly folder: string }
  | { readonly type: 'ask'; readonly id: number; readonly asked: Question }
  /** Of the question answered last: all that an answer leaves out, and on demand what to type next. */
  | { readonly type: 'rest'; readonly id: number; readonly suggest: boolean }
  | { readonly type: 'further'; readonly id: number; readonly plan: string }

export type Question = { readonly query: string; readonly filters: SearchFilters }

export type SearchReply =
  /** From now on topics, or texts too, are found. */
  | { readonly type: 'topics' | 'texts' }
  /** A file was not what it should be: half loaded, or something else. */
  | { readonly type: 'failed' }
  /** The first screen of it, so that little has to be sent, read and drawn at each key. */
  | { readonly type: 'answer'; readonly id: number; readonly view: SearchView | undefined }
  | ({ readonly type: 'rest'; readonly id: number } & Partial<Rest>)
  | { readonly type: 'further'; readonly id: number; readonly hits: readonly ShownHit[] }

/** The whole answer, how many hits each filter would leave of it, and what may be typed next. */
export type Rest = {
  readonly view: SearchView
  readonly facets: Partial<Facets>
  readonly suggestions: readonly ShownSuggestion[]
}

export type SearchService = (request: SearchRequest) => void

/** What the second file makes of the search. */
export type OpenTexts = (
  started: BrowserSearch,
  json: ArrayBuffer,
  context: {
    readonly folder: string
    readonly pause: Pause
    readonly alphabet: Alphabet
    readonly indexId: string
  },
) => Promise<BrowserSearch>

type Started = { readonly search: BrowserSearch; readonly alphabet: Alphabet; readonly indexId: string }

const mostSuggestions = 6
// Chinese words and their English ones by turns: an odd step takes both.
const rehearsals = 66

/**
 * The search behind messages, the same in a worker and in the page: takes the two files as they come, and answers
 * from the vocabulary while the texts are still being read.
 */
export function searchService(
  reply: (message: SearchReply) => void,
  pause: Pause,
  open: OpenTexts = openAllTexts,
): SearchService {
  let started: Promise<Started> | undefined
  let ready: BrowserSearch | undefined
  let last: { readonly query: string; readonly found: Found } | undefined
  const readVocabulary = async (json: ArrayBuffer): Promise<Started> => {
    const { vocabulary, ...written } = readVocabularyFile(json)
    const search = (ready = await startBrowserSearch(vocabulary, pause))
    reply({ type: 'topics' })
    return { search, ...written }
  }
  const readTexts = async (json: ArrayBuffer, folder: string): Promise<void> => {
    const known = await started
    if (!known) return
    ready = await open(known.search, json, { ...known, folder, pause })
    reply({ type: 'texts' })
    await rehearse(ready)
  }
  /** Asks a few queries once: the first run of any code is many times slower. */
  const rehearse = async ({ rehearsal, search }: BrowserSearch): Promise<void> => {
    const step = Math.ceil(rehearsal.length / rehearsals) | 1
    const words = rehearsal.filter((_, at) => at % step === 0)
    // Half a word and a single letter go other ways than a word.
    const parts = words.map((word, at) => word.slice(0, [word.length, word.length / 2, 1][at % 3]))
    for (const query of parts) {
      await pause()
      firstScreenOf(query, await search(query, {}))
    }
  }
  const answer = async (id: number, { query, filters }: Question): Promise<void> => {
    const finding = ready?.search(query, filters)
    const found = finding instanceof Promise ? await finding : finding
    last = found && { query, found }
    reply({ type: 'answer', id, view: found && firstScreenOf(query, found) })
  }
  const restOf = (suggest: boolean): Partial<Rest> => {
    if (!ready || !last) return {}
    const { query, found } = last
    const suggestions = suggest ? ready.suggest(query, mostSuggestions).map(shownSuggestion) : []
    return { view: viewOf(query, found), facets: found.facets(), suggestions }
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
      case 'rest':
        reply({ type: 'rest', id: request.id, ...restOf(request.suggest) })
        break
      case 'further':
        reply({
          type: 'further',
          id: request.id,
          hits: last ? furtherHits(last.found.answer, request.plan) : [],
        })
    }
  }
}

/** All texts in one file. */
const openAllTexts: OpenTexts = async (started, json, { pause, alphabet, indexId }) => {
  const { indicators: packed, index, ...texts } = readIndexFile<TextFile>(json, alphabet)
  checkIndex(index, indexId)
  const indicators = unpackIndicators(packed)
  return withTexts(
    await withIndicators(started, indicators, pause),
    unpackTextIndex(texts, { ...started.topics.lexicon.index, indicators }),
    pause,
  )
}
