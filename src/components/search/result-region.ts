import type { AskedState } from '../../search/search-state.ts'
import type { SearchView } from '../../search/search-view.ts'
import { elementOf } from './dom.ts'
import { hasFilters } from './render-notes.ts'
import type { Say } from './search-config.ts'

/** How far loading has come: nothing asked for, on its way, the vocabulary there, all there, or nothing came. */
export type Phase = 'idle' | 'loading' | 'topics' | 'ready' | 'failed'

// What stands below the results is not shown while they push it away.
const movingPause = 300

// What the page keeps free below the box.
const roomIn: ReadonlyMap<string, string> = new Map([
  ['loading', 'list'],
  ['done', 'list'],
  ['empty', 'none'],
  ['error', 'none'],
])

/** The part of the page below the box: the line that says how the search stands, and the room for what it finds. */
export type ResultRegion = {
  readonly element: HTMLElement
  /** Says the state to whoever reads the page by script. */
  readonly announce: (state: string) => void
  /** Keeps the room that a state needs. */
  readonly keepRoom: (state: string) => void
  /** Does both. */
  readonly setState: (state: string) => void
  readonly tell: (text: string) => void
  /** Puts the focus on the line, above the results that stand. */
  readonly focus: () => void
}

/** Brings the region to life; `onRoom` is told whether there is room for a list. */
export function resultRegion(onRoom: (isForList: boolean) => void): ResultRegion {
  const element = elementOf('search-region', HTMLElement)
  const status = elementOf('search-status', HTMLElement)
  const announce = (state: string): void => {
    element.dataset['searchState'] = state
  }
  const keepRoom = (state: string): void => {
    // No rule of style asks for the state: it comes and goes with each key, and all it reaches would be styled anew.
    const room = roomIn.get(state)
    if (room !== element.dataset['room']) {
      element.dataset['moving'] = ''
      setTimeout(() => delete element.dataset['moving'], movingPause)
    }
    if (room === undefined) delete element.dataset['room']
    else element.dataset['room'] = room
    onRoom(room === 'list')
  }
  return {
    element,
    announce,
    keepRoom,
    setState: (state) => {
      announce(state)
      keepRoom(state)
    },
    tell: (text) => {
      if (status.textContent !== text) status.textContent = text
    },
    focus: () => {
      status.focus({ preventScroll: true })
      status.scrollIntoView({ block: 'nearest' })
    },
  }
}

/** The line above the results: what came of the query, or what it waits for. */
export function statusText(
  phase: Phase,
  state: AskedState,
  answer: SearchView | undefined,
  say: Say,
): string {
  const query = state.query.trim()
  if (phase === 'failed') return say('search.status.error')
  if (query === '') return hasFilters(state) ? say('search.wordless') : ''
  if (!answer) return say('search.status.loading')
  if (phase !== 'ready') return say('search.status.partial')
  return answer.total === 0
    ? say('search.status.empty', { query: [...query].slice(0, mostQuoted).join('') })
    : say('search.status.count', { count: answer.total })
}

// A longer query is known by its beginning.
const mostQuoted = 60
