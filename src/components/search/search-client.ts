import type { Question, Rest, SearchReply, SearchService } from '../../search/search-service.ts'
import type { SearchView, ShownHit } from '../../search/search-view.ts'
import { fetchBytes, patience } from './patience.ts'
import type { Patience } from './patience.ts'
import type { SearchConfig } from './search-config.ts'
import { startService } from './start-service.ts'

/** The search as the page sees it: loads when first told to, answers with promises. */
export type SearchClient = {
  /** Starts loading unless it has. */
  readonly load: () => void
  /** Forgets a failed attempt and tries again. */
  readonly retry: () => void
  /** The first screen of the answer, or undefined where nothing is loaded yet or a newer question has come. */
  readonly ask: (asked: Question) => Promise<SearchView | undefined>
  /** Asks what will be asked next in all likelihood: the answer is on its way while the browser takes the letter. */
  readonly foresee: (asked: Question) => void
  /** All of the answer given last, and with `suggest` what may be typed next. */
  readonly rest: (suggest: boolean) => Promise<Partial<Rest>>
  /** What else a document says of the question asked last. */
  readonly further: (plan: string) => Promise<readonly ShownHit[]>
}

type Callbacks = {
  readonly onTopics: () => void
  readonly onTexts: () => void
  readonly onError: () => void
}
type Waiting = { readonly asked: Question; readonly resolve: (view: SearchView | undefined) => void }

/** Loads code and both indexes at once, when first told to; the vocabulary answers while the texts are on their way. */
export function searchClient(
  { index, hasManyPlans }: Pick<SearchConfig, 'index' | 'hasManyPlans'>,
  { onTopics, onTexts, onError }: Callbacks,
): SearchClient {
  const folder = new URL(index, location.href).href
  const events = { topics: onTopics, texts: onTexts, failed: onError } as const
  let waiting: Patience | undefined
  let service: SearchService | undefined
  let lastId = 0
  let asking = false
  let next: Waiting | undefined
  let foreseen: { readonly query: string; readonly view: Promise<SearchView | undefined> } | undefined
  const answered = new Map<number, (reply: SearchReply) => void>()

  const take = (reply: SearchReply): void => {
    if ('id' in reply) {
      answered.get(reply.id)?.(reply)
      answered.delete(reply.id)
      return
    }
    if (reply.type === 'topics') waiting?.moved()
    else waiting?.stop()
    events[reply.type]()
  }
  const read = async (patient: Patience): Promise<void> => {
    const vocabulary = fetchBytes(`${folder}vocabulary.json`, patient)
    const texts = fetchBytes(`${folder}${hasManyPlans ? 'plans' : 'text'}.json`, patient)
    // Each is awaited below; until then a failure of one must not count as nobody's.
    for (const file of [vocabulary, texts]) file.catch(() => {})
    service ??= await startService(take, { folder, hasManyPlans })
    service({ type: 'vocabulary', json: await vocabulary })
    service({ type: 'texts', json: await texts, folder })
  }
  const load = (): void => {
    if (waiting) return
    const patient = (waiting = patience(onError))
    read(patient).catch(() => {
      patient.stop()
      onError()
    })
  }
  /** One question at a time: whoever types faster than is answered waits for the last one only. */
  const askNext = (): void => {
    if (asking || !next) return
    const { asked, resolve } = next
    next = undefined
    if (!service) return resolve(undefined)
    asking = true
    const id = ++lastId
    answered.set(id, (reply) => {
      asking = false
      resolve(reply.type === 'answer' && !next ? reply.view : undefined)
      askNext()
    })
    service({ type: 'ask', id, asked })
  }
  const ask: SearchClient['ask'] = (asked) =>
    new Promise((resolve) => {
      next?.resolve(undefined)
      next = { asked, resolve }
      askNext()
    })
  return {
    load,
    retry: () => {
      waiting?.stop()
      waiting = undefined
      load()
    },
    ask: (asked) => {
      const early = foreseen
      foreseen = undefined
      return early?.query === asked.query ? early.view : ask(asked)
    },
    foresee: (asked) => {
      foreseen = { query: asked.query, view: ask(asked) }
    },
    rest: (suggest) =>
      new Promise((resolve) => {
        const id = ++lastId
        answered.set(id, (reply) => resolve(reply.type === 'rest' ? reply : {}))
        service?.({ type: 'rest', id, suggest })
      }),
    further: (plan) =>
      new Promise((resolve) => {
        const id = ++lastId
        answered.set(id, (reply) => resolve(reply.type === 'further' ? reply.hits : []))
        service?.({ type: 'further', id, plan })
      }),
  }
}
