import { filterNames } from '../../search/filter-names.ts'
import { longestQuery } from '../../search/longest-query.ts'
import { formatSearchState, parseSearchState } from '../../search/search-state.ts'
import type { AskedState, FilterValues, SearchState } from '../../search/search-state.ts'

// Rewriting the address costs a browser more than drawing the results, and at every key it refuses.
const addressPause = 600
// Whoever looks at an answer this long may want to come back to it.
const readingPause = 1000

/** The page's address: it says what is looked for, but on no way to the page does a server hear of it. */
export type SearchAddress = {
  readonly read: () => AskedState
  /** What was chosen or submitted is a place to come back to. */
  readonly choose: (state: SearchState) => void
  /** What is typed becomes one once it has stood for a moment. */
  readonly type: (state: SearchState) => void
}

/** Brings the address to life, and with it the link to the page in the other language; `onLeave` is called before one goes. */
export function searchAddress(values: FilterValues, onLeave: () => void): SearchAddress {
  const translated = document.querySelector<HTMLAnchorElement>('header a[hreflang]')
  let writing: number | undefined
  let reading: number | undefined
  let latest: SearchState | undefined
  let ownEntry = false

  const settle = (): void => {
    clearTimeout(writing)
    clearTimeout(reading)
    writing = undefined
    ownEntry = false
  }
  const offerTranslation = (): void => {
    if (translated) translated.hash = location.search.slice(1)
  }
  const write = (): void => {
    clearTimeout(writing)
    writing = undefined
    const asked = latest ? formatSearchState(latest, longestQuery) : ''
    if (asked === location.search) return
    history[ownEntry ? 'replaceState' : 'pushState'](null, '', location.pathname + asked)
    ownEntry = true
    offerTranslation()
  }
  // Whoever comes back from a page finds the query it belongs to.
  document.addEventListener('click', (event) => {
    if (writing !== undefined) write()
    if (!leaves(event)) return
    onLeave()
    hideAsked()
  })
  addEventListener('pageshow', showAsked)
  return {
    read: () => {
      settle()
      showAsked()
      const state = parseSearchState(location.search, values)
      if (state.query.length > longestQuery) rewrite(formatSearchState(state, longestQuery))
      offerTranslation()
      return state
    },
    choose: (state) => {
      latest = state
      write()
      settle()
    },
    type: (state) => {
      latest = state
      clearTimeout(writing)
      clearTimeout(reading)
      writing = window.setTimeout(write, addressPause)
      reading = window.setTimeout(settle, readingPause)
    },
  }
}

const asks = new RegExp(`^[?#](?:q|${filterNames.join('|')})=`)

/** Makes `?q=…` of `#q=…`: to be read, copied and shared. */
function showAsked(): void {
  if (asks.test(location.hash)) rewrite(`?${location.hash.slice(1)}`)
}

/** Makes `#q=…` of `?q=…` before one leaves, so that coming back asks the server for the page and nothing else. */
function hideAsked(): void {
  if (asks.test(location.search)) rewrite(`#${location.search.slice(1)}`)
}

const rewrite = (asked: string): void => history.replaceState(history.state, '', location.pathname + asked)

/** Whether a click opens another page in this tab. */
function leaves({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return false
  return link.pathname !== location.pathname && link.target === ''
}
