import type { Facets } from '../../search/filter-names.ts'
import { longestQuery } from '../../search/longest-query.ts'
import { formatSearchState, parseSearchState } from '../../search/search-state.ts'
import type { SearchView } from '../../search/search-view.ts'
import { elementOf } from './dom.ts'
import { filterControls } from './filter-controls.ts'
import { ignoredLine } from './render-notes.ts'
import { searchClient } from './search-client.ts'
import { sayIn, type SearchConfig } from './search-config.ts'
import { answerView } from './show-answer.ts'
import { suggestBox } from './suggest-box.ts'

// Browsers refuse a page that rewrites its address at every key.
const addressPause = 300

type Phase = 'idle' | 'loading' | 'topics' | 'ready' | 'failed'

/** Brings the built search page to life: the address, the box and the filters say what to look for. */
export function startSearchPage(): void {
  const config = JSON.parse(document.getElementById('search-config')?.textContent ?? '{}') as SearchConfig
  const say = sayIn(config)
  const form = elementOf('search-form', HTMLFormElement)
  const box = elementOf('search-box', HTMLInputElement)
  const region = elementOf('search-region', HTMLElement)
  const status = elementOf('search-status', HTMLElement)
  const retry = elementOf('search-retry', HTMLButtonElement)
  const filters = filterControls({ onChange: () => update('push'), onOpen: () => count() }, say)
  const suggestions = suggestBox({ config, say }, (text) => {
    box.value = text
    update('push')
  })
  const client = searchClient(config, {
    onTopics: () => {
      // The texts may have failed before the vocabulary was read.
      if (phase !== 'failed') phase = 'topics'
      render()
    },
    onTexts: () => become('ready'),
    onExtras: (counted, suggested) => {
      // They may come late, to a box that has been emptied.
      if (state.query.trim() === '') return
      facets = counted
      count()
      suggestions.show(suggested)
    },
    onError: () => become('failed'),
  })
  const view = answerView({ config, say }, client.further)

  let phase: Phase = 'idle'
  let facets: Partial<Facets> | undefined
  let pending: number | undefined
  // What stands in the address is a place to come back to; the next change makes a new entry.
  let settled = true
  // Whoever pressed Enter wants to read on: the focus goes to the results once they stand.
  let submitted = false
  let state = parseSearchState(location.search, filters.values)

  const become = (next: Phase): void => {
    phase = next
    render()
  }
  const load = (): void => {
    if (phase === 'idle') phase = 'loading'
    client.load()
  }

  const render = (): void => {
    const asked = state
    retry.hidden = phase !== 'failed'
    region.dataset['searchState'] = waitingState()
    if (state.query.trim() === '') return present(undefined)
    void client
      .ask({
        query: state.query,
        filters: state.filters,
        suggest: !settled && document.activeElement === box,
      })
      .then((answer) => {
        if (asked === state) present(answer)
      })
  }
  const present = (answer: SearchView | undefined): void => {
    status.textContent = statusText(answer)
    region.dataset['searchQuery'] = state.query.trim()
    if (!answer) {
      facets = undefined
      count()
      const ignored = ignoredLine(state.ignored, say)
      view.clear(ignored ? [ignored] : [])
      suggestions.close()
      return
    }
    void view.show(answer, state).then((whole) => {
      // Whoever reads the list by script must not take its first screen for the whole.
      if (!whole) return
      region.dataset['searchState'] =
        phase === 'ready' ? (answer.total > 0 ? 'done' : 'empty') : waitingState()
      if (submitted && phase === 'ready') focusResults()
    })
  }
  /** Counts are only written where they can be seen. */
  const count = (): void => {
    if (filters.isOpen()) filters.count(facets)
  }
  const waitingState = (): string => {
    if (phase === 'failed') return 'error'
    return state.query.trim() === '' ? 'idle' : 'loading'
  }
  const focusResults = (): void => {
    submitted = false
    status.focus({ preventScroll: true })
    status.scrollIntoView({ block: 'nearest' })
  }
  const statusText = (answer: SearchView | undefined): string => {
    if (phase === 'failed') return say('search.status.error')
    if (state.query.trim() === '') return ''
    if (!answer) return say('search.status.loading')
    if (phase !== 'ready') return say('search.status.partial')
    return answer.total === 0
      ? say('search.status.empty', { query: [...state.query.trim()].slice(0, 60).join('') })
      : say('search.status.count', { count: answer.total })
  }

  const remember = (how: 'push' | 'replace'): void => {
    clearTimeout(pending)
    pending = undefined
    const address = location.pathname + formatSearchState(state, longestQuery) + location.hash
    if (address === location.pathname + location.search + location.hash) return
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address)
  }
  /** Takes over what box and filters say now. */
  const update = (how: 'push' | 'typing'): void => {
    state = { query: box.value, filters: filters.read(), ignored: [] }
    load()
    if (how === 'push') {
      remember(settled ? 'push' : 'replace')
      settled = true
    } else {
      if (settled) remember('push')
      settled = false
      submitted = false
      clearTimeout(pending)
      pending = window.setTimeout(() => remember('replace'), addressPause)
    }
    render()
  }
  /** Box and filters say what the address says. */
  const restore = (): void => {
    clearTimeout(pending)
    settled = true
    submitted = false
    state = parseSearchState(location.search, filters.values)
    box.value = state.query
    filters.write(state.filters)
    if (state.query.trim() !== '') load()
    render()
  }

  box.addEventListener('focus', load)
  box.addEventListener('input', (event) => {
    // While an input method composes, the box holds letters nobody means to look for.
    if (!(event instanceof InputEvent && event.isComposing)) update('typing')
  })
  box.addEventListener('compositionend', () => update('typing'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submitted = state.query.trim() !== '' || box.value.trim() !== ''
    update('push')
  })
  retry.addEventListener('click', () => {
    become('loading')
    client.retry()
  })
  // Whoever comes back from a result finds the query it belongs to.
  region.addEventListener('click', () => pending !== undefined && remember('replace'))
  window.addEventListener('popstate', restore)
  restore()
  region.dataset['started'] = ''
}
