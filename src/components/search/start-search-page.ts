import { filterNames, type FilterName, type SearchFilters } from '../../search/filter-hits.ts'
import { longestQuery } from '../../search/longest-query.ts'
import type { SearchAnswer, SearchEngine } from '../../search/search-engine.ts'
import { formatSearchState, parseSearchState, type FilterValues } from '../../search/search-state.ts'
import { elementOf } from './dom.ts'
import { engineLoader } from './load-engine.ts'
import { renderHit } from './render-hit.ts'
import { ignoredLine, renderNotes } from './render-notes.ts'
import { sayIn, type SearchConfig } from './search-config.ts'

const hitsPerPage = 20
// Long enough to swallow a fast typist's next key, short enough to feel immediate.
const typingPause = 80

type Phase = 'idle' | 'loading' | 'topics' | 'ready' | 'failed'

/** Brings the built search page to life: the address, the box and the filters say what to look for. */
export function startSearchPage(): void {
  const config = JSON.parse(document.getElementById('search-config')?.textContent ?? '{}') as SearchConfig
  const say = sayIn(config)
  const page = pageElements()
  let phase: Phase = 'idle'
  let engine: SearchEngine | undefined
  let pending: number | undefined
  let state = parseSearchState(location.search, filterValues(page.selects))
  let shown = hitsPerPage

  const become = (next: Phase, ready?: SearchEngine): void => {
    phase = next
    engine = ready ?? engine
    render()
  }
  const loader = engineLoader(config.index, {
    // The texts may have failed before the vocabulary was read.
    onTopics: (ready) => become(phase === 'failed' ? 'failed' : 'topics', ready),
    onTexts: (ready) => become('ready', ready),
    onError: () => become('failed'),
  })
  const load = (): void => {
    if (phase === 'idle') phase = 'loading'
    loader.load()
  }

  const render = (): void => {
    const asked = state.query.trim() !== ''
    page.retry.hidden = phase !== 'failed'
    page.clear.hidden = Object.keys(state.filters).length === 0
    if (!asked || !engine) {
      const failed = phase === 'failed'
      show({ shown: !asked && !failed ? 'idle' : failed ? 'error' : 'loading' })
      page.status.textContent = failed
        ? say('search.status.error')
        : asked
          ? say('search.status.loading')
          : ''
      return
    }
    const answer = engine(state.query, state.filters)
    show({ shown: visibleState(answer), answer })
    page.status.textContent = statusText(answer)
  }

  const visibleState = ({ hits }: SearchAnswer): string => {
    if (phase === 'failed') return 'error'
    if (phase !== 'ready') return 'loading'
    return hits.length === 0 ? 'empty' : 'done'
  }
  const statusText = ({ hits }: SearchAnswer): string => {
    if (phase === 'failed') return say('search.status.error')
    if (phase !== 'ready') return say('search.status.partial')
    const query = [...state.query.trim()].slice(0, 60).join('')
    return hits.length === 0
      ? say('search.status.empty', { query })
      : say('search.status.count', { count: hits.length })
  }

  const show = ({ shown: name, answer }: { shown: string; answer?: SearchAnswer }): void => {
    const context = { config, say }
    const hits = answer?.hits ?? []
    const ignored = ignoredLine(state.ignored, say)
    page.notes.replaceChildren(...(answer ? renderNotes(answer, state, context) : ignored ? [ignored] : []))
    page.results.replaceChildren(...hits.slice(0, shown).map((hit) => renderHit(hit, context)))
    const left = Math.min(hitsPerPage, hits.length - shown)
    page.more.hidden = left <= 0
    page.more.textContent = say('search.more', { count: left })
    for (const [filter, select] of page.selects) writeCounts(select, answer?.facets[filter])
    page.region.dataset['searchQuery'] = state.query.trim()
    page.region.dataset['searchState'] = name
  }

  const remember = (how: 'push' | 'replace'): void => {
    const address = location.pathname + formatSearchState(state, longestQuery) + location.hash
    if (how === 'push' && address === location.pathname + location.search + location.hash) return
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address)
  }
  /** Takes over what box and filters say now. */
  const update = (how: 'push' | 'replace'): void => {
    clearTimeout(pending)
    state = { query: page.box.value, filters: filtersOf(page.selects), ignored: [] }
    shown = hitsPerPage
    load()
    render()
    remember(how)
  }
  /** Box and filters say what the address says. */
  const restore = (): void => {
    state = parseSearchState(location.search, filterValues(page.selects))
    page.box.value = state.query
    for (const [filter, select] of page.selects) select.value = state.filters[filter] ?? ''
    if (Object.keys(state.filters).length > 0) page.filters.open = true
    shown = hitsPerPage
    if (state.query.trim() !== '') load()
    render()
  }
  const typed = (): void => {
    clearTimeout(pending)
    pending = window.setTimeout(() => update('replace'), typingPause)
  }

  page.filters.hidden = false
  page.box.addEventListener('focus', load)
  page.box.addEventListener('input', (event) => {
    // While an input method composes, the box holds letters nobody means to look for.
    if (!(event instanceof InputEvent && event.isComposing)) typed()
  })
  page.box.addEventListener('compositionend', typed)
  page.form.addEventListener('submit', (event) => {
    event.preventDefault()
    update('push')
  })
  for (const select of page.selects.values()) select.addEventListener('change', () => update('push'))
  page.clear.addEventListener('click', () => {
    for (const select of page.selects.values()) select.value = ''
    update('push')
    page.box.focus()
  })
  page.retry.addEventListener('click', () => {
    phase = 'loading'
    render()
    loader.retry()
  })
  page.more.addEventListener('click', () => {
    const next = shown
    shown += hitsPerPage
    render()
    page.results.children[next]?.querySelector('a')?.focus()
  })
  window.addEventListener('popstate', restore)
  restore()
}

function pageElements() {
  const form = elementOf('search-form', HTMLFormElement)
  const selects = new Map<FilterName, HTMLSelectElement>()
  for (const name of filterNames) {
    const select = form.querySelector<HTMLSelectElement>(`[data-filter="${name}"]`)
    if (select) selects.set(name, select)
  }
  return {
    form,
    selects,
    filters: elementOf('search-filters', HTMLDetailsElement),
    box: elementOf('search-box', HTMLInputElement),
    clear: elementOf('search-clear', HTMLButtonElement),
    region: elementOf('search-region', HTMLElement),
    status: elementOf('search-status', HTMLElement),
    notes: elementOf('search-notes', HTMLElement),
    retry: elementOf('search-retry', HTMLButtonElement),
    results: elementOf('results', HTMLOListElement),
    more: elementOf('search-more', HTMLButtonElement),
  }
}

type Selects = ReadonlyMap<FilterName, HTMLSelectElement>

const optionsOf = (select: HTMLSelectElement | undefined): readonly string[] =>
  [...(select?.options ?? [])].map(({ value }) => value).filter((value) => value !== '')

const filterValues = (selects: Selects): FilterValues => ({
  city: optionsOf(selects.get('city')),
  theme: optionsOf(selects.get('theme')),
  kind: optionsOf(selects.get('kind')),
})

const filtersOf = (selects: Selects): SearchFilters =>
  Object.fromEntries([...selects].flatMap(([name, { value }]) => (value === '' ? [] : [[name, value]])))

/** How many hits each choice would leave, beside its name; no numbers while nothing is looked for. */
function writeCounts(select: HTMLSelectElement, counts: ReadonlyMap<string, number> | undefined): void {
  for (const option of select.options) {
    const name = option.dataset['name'] ?? option.value
    option.textContent = counts && option.value !== '' ? `${name} (${counts.get(option.value) ?? 0})` : name
  }
}
