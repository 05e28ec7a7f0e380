import type { Suggest } from '../../search/suggest-topics.ts'
import { longestQuery } from '../../search/longest-query.ts'
import type { SearchAnswer, SearchEngine } from '../../search/search-engine.ts'
import { formatSearchState, parseSearchState } from '../../search/search-state.ts'
import { elementOf } from './dom.ts'
import { filterControls } from './filter-controls.ts'
import { engineLoader } from './load-engine.ts'
import { ignoredLine } from './render-notes.ts'
import { sayIn, type SearchConfig } from './search-config.ts'
import { answerView, hitsAtOnce } from './show-answer.ts'
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
  const view = answerView({ config, say })
  const filters = filterControls({ onChange: () => update('push'), onOpen: () => count() }, say)
  const suggestions = suggestBox(config, say, (text) => {
    box.value = text
    update('push')
  })

  let phase: Phase = 'idle'
  let engine: SearchEngine | undefined
  let suggest: Suggest | undefined
  let answer: SearchAnswer | undefined
  let pending: number | undefined
  // What stands in the address is a place to come back to; the next change makes a new entry.
  let settled = true
  let state = parseSearchState(location.search, filters.values)

  const loader = engineLoader(config.index, {
    onTopics: (topics) => {
      suggest = topics.suggest
      engine = topics.search
      // The texts may have failed before the vocabulary was read.
      become(phase === 'failed' ? 'failed' : 'topics')
    },
    onTexts: (ready) => {
      engine = ready
      become('ready')
    },
    onError: () => become('failed'),
  })
  const become = (next: Phase): void => {
    phase = next
    render()
  }
  const load = (): void => {
    if (phase === 'idle') phase = 'loading'
    loader.load()
  }

  const render = (): void => {
    const asked = state.query.trim() !== ''
    retry.hidden = phase !== 'failed'
    answer = asked ? engine?.(state.query, state.filters) : undefined
    status.textContent = statusText(asked)
    if (answer) {
      void view.show(answer, state).then((whole) => {
        if (!whole) return
        region.dataset['searchState'] = visibleState(asked)
        count()
        if (suggest && box.value === state.query && !settled) suggestions.show(state.query, suggest)
      })
    } else {
      const ignored = ignoredLine(state.ignored, say)
      view.clear(ignored ? [ignored] : [])
      suggestions.close()
      count()
    }
    // Whoever reads the list by script must not take its first screen for the whole.
    const isPart = phase === 'ready' && (answer?.hits.length ?? 0) > hitsAtOnce
    region.dataset['searchState'] = isPart ? 'loading' : visibleState(asked)
    region.dataset['searchQuery'] = state.query.trim()
  }
  const visibleState = (asked: boolean): string => {
    if (phase === 'failed') return 'error'
    if (!asked) return 'idle'
    if (phase !== 'ready') return 'loading'
    return answer?.hits.length ? 'done' : 'empty'
  }
  const statusText = (asked: boolean): string => {
    if (phase === 'failed') return say('search.status.error')
    if (!asked) return ''
    if (!answer) return say('search.status.loading')
    if (phase !== 'ready') return say('search.status.partial')
    return answer.hits.length === 0
      ? say('search.status.empty', { query: [...state.query.trim()].slice(0, 60).join('') })
      : say('search.status.count', { count: answer.hits.length })
  }
  /** Counts are only worked out where they can be seen. */
  const count = (): void => {
    if (filters.isOpen()) filters.count(answer?.facets)
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
      suggestions.close()
    } else {
      if (settled) remember('push')
      settled = false
      clearTimeout(pending)
      pending = window.setTimeout(() => remember('replace'), addressPause)
    }
    render()
  }
  /** Box and filters say what the address says. */
  const restore = (): void => {
    clearTimeout(pending)
    settled = true
    state = parseSearchState(location.search, filters.values)
    box.value = state.query
    filters.write(state.filters)
    suggestions.close()
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
    update('push')
  })
  retry.addEventListener('click', () => {
    become('loading')
    loader.retry()
  })
  // Whoever comes back from a result finds the query it belongs to.
  region.addEventListener('click', () => pending !== undefined && remember('replace'))
  window.addEventListener('popstate', restore)
  restore()
}
