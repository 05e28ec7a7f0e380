import type { Facets } from '../../search/filter-names.ts'
import type { AskedState } from '../../search/search-state.ts'
import type { SearchView } from '../../search/search-view.ts'
import { withoutUnseen } from '../../lib/unseen.ts'
import { elementOf } from './dom.ts'
import { filterControls } from './filter-controls.ts'
import { delay, nextFrame } from './pause.ts'
import { inVainLines, wordlessLines } from './render-notes.ts'
import { resultRegion, statusText, type Phase } from './result-region.ts'
import { searchAddress } from './search-address.ts'
import { searchClient } from './search-client.ts'
import type { SearchPlace } from './search-place.ts'
import { sayIn, type SearchConfig } from './search-config.ts'
import { answerView } from './show-answer.ts'
import { suggestBox } from './suggest-box.ts'

// Keys that follow each other this closely are one word being typed: what is not seen at once waits until it stands.
const typingPause = 150
// Whoever types on where nothing came tries again with it, but not at each key.
const retryPause = 1000

/** Brings the built search page to life: the address, the box and the filters say what to look for. */
export function startSearchPage(): void {
  const config = JSON.parse(document.getElementById('search-config')?.textContent ?? '{}') as SearchConfig
  const say = sayIn(config)
  const box = elementOf('search-box', HTMLInputElement)
  const retry = elementOf('search-retry', HTMLButtonElement)
  const filters = filterControls({ onChange: () => update('choose'), onOpen: () => count() }, { config, say })
  const region = resultRegion(filters.expectCounts)
  const address = searchAddress(filters.values, () => place?.keep())
  const suggestions = suggestBox(
    { config, say },
    {
      onTake: (text) => {
        box.value = text
        update('choose')
      },
      ask: async () => (await client.rest(true)).suggestions ?? [],
    },
  )
  const client = searchClient(config, {
    onTopics: () => {
      // The texts may have failed before the vocabulary was read.
      if (phase !== 'failed') phase = 'topics'
      render()
    },
    onTexts: () => become('ready'),
    onError: () => {
      failedAt = performance.now()
      become('failed')
    },
  })
  const view = answerView({ config, say }, client.further)

  let place: SearchPlace | undefined
  /** The first search needs none of it, so that it comes once somebody scrolls, opens something or comes back. */
  const loadPlace = async (): Promise<void> => {
    const { searchPlace } = await import('./search-place.ts')
    place ??= searchPlace(elementOf('results', HTMLOListElement), { ...view, nextFrame })
  }

  let phase: Phase = 'idle'
  let failedAt = 0
  // Settled once it is known where somebody who comes back was.
  let returned: Promise<void> | undefined
  let current: SearchView | undefined
  let facets: Partial<Facets> | undefined
  // Chosen, submitted or come with the address, not half typed.
  let settled = true
  // Whoever pressed Enter wants to read on: the focus goes to the results once they stand.
  let submitted = false
  let state: AskedState

  const become = (next: Phase): void => {
    phase = next
    render()
  }
  const load = (): void => {
    const again = phase === 'failed' && performance.now() - failedAt > retryPause
    if (phase === 'idle' || again) phase = 'loading'
    client[again ? 'retry' : 'load']()
  }

  const render = (): void => {
    const asked = state
    const known = phase
    retry.hidden = phase !== 'failed'
    const waiting = waitingState()
    // Where all is read the answer is there in a moment; its room comes with it, so that the page is laid out once.
    if (waiting === 'loading' && phase === 'ready' && !config.hasManyPlans) region.announce(waiting)
    else region.setState(waiting)
    if (state.query.trim() === '') return present(undefined)
    if (phase === 'failed') region.tell(statusText(phase, state, undefined, say))
    void client.ask({ query: state.query, filters: state.filters }).then((answer) => {
      if (asked !== state) return
      present(answer)
      if (answer) void complete(answer, () => asked === state && answer === current && known === phase)
    })
  }
  const present = (answer: SearchView | undefined): void => {
    current = answer
    region.tell(statusText(phase, state, answer, say))
    region.element.dataset['searchQuery'] = state.query.trim()
    if (answer) {
      region.keepRoom('loading')
      return view.show(answer, state)
    }
    facets = undefined
    count()
    view.clear([...inVainLines(state, say), ...wordlessLines(state, { config, say })])
    suggestions.close()
  }
  /** Adds what the first screen left out: other hits, suggestions, counts. */
  const complete = async (answer: SearchView, isCurrent: () => boolean): Promise<void> => {
    await (settled ? nextFrame() : delay(typingPause))
    if (!isCurrent()) return
    const rest = await client.rest(!settled && document.activeElement === box)
    if (!isCurrent() || !rest.view) return
    suggestions.show(rest.suggestions ?? [])
    await nextFrame()
    if (!isCurrent()) return
    facets = rest.facets
    count()
    await nextFrame()
    if (!isCurrent()) return
    // Whoever reads the list by script must not take its first screen for the whole.
    if (!(await view.showRest(rest.view)) || !isCurrent()) return
    if (phase === 'ready') await returned?.then(() => place?.resume())
    if (!isCurrent()) return
    region.setState(phase === 'ready' ? (answer.total > 0 ? 'done' : 'empty') : waitingState())
    if (!submitted || phase !== 'ready') return
    submitted = false
    region.focus()
  }
  /** Counts are only written where they can be seen. */
  const count = (): void => {
    if (filters.isOpen()) filters.count(facets)
  }
  const waitingState = (): string => {
    if (phase === 'failed') return 'error'
    return state.query.trim() === '' ? 'idle' : 'loading'
  }

  /** Takes over what box and filters say now. */
  const update = (how: 'choose' | 'type'): void => {
    state = { query: withoutUnseen(box.value), filters: filters.read(), ignored: [], repeated: [] }
    settled = how === 'choose'
    if (!settled) submitted = false
    place?.forget()
    load()
    address[how](state)
    render()
  }
  /** Box and filters say what the address says. */
  const restore = (): void => {
    settled = true
    submitted = false
    state = address.read()
    returned = history.state === null ? undefined : loadPlace().then(() => place?.recall())
    box.value = state.query
    filters.write(state.filters)
    if (state.query.trim() !== '') load()
    render()
  }

  box.addEventListener('focus', load)
  // A letter typed at the end is looked for before it stands: letter and list then often come in one frame.
  box.addEventListener('beforeinput', ({ data, isComposing }) => {
    if (data && !isComposing && box.selectionStart === box.value.length)
      client.foresee({ query: box.value + data, filters: filters.read() })
  })
  box.addEventListener('input', (event) => {
    // While an input method composes, the box holds letters nobody means to look for.
    if (!(event instanceof InputEvent && event.isComposing)) update('type')
  })
  box.addEventListener('compositionend', () => update('type'))
  elementOf('search-form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault()
    submitted = state.query.trim() !== '' || box.value.trim() !== ''
    suggestions.close()
    update('choose')
  })
  retry.addEventListener('click', () => {
    // The button goes; the focus stays where the outcome will stand.
    region.focus()
    become('loading')
    client.retry()
  })
  window.addEventListener('scroll', loadPlace, { once: true })
  region.element.addEventListener('click', loadPlace, { once: true })
  window.addEventListener('popstate', restore)
  window.addEventListener('hashchange', restore)
  restore()
  region.element.dataset['started'] = ''
}
