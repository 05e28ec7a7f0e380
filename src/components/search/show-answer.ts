import type { SearchAnswer } from '../../search/search-engine.ts'
import type { SearchState } from '../../search/search-state.ts'
import { elementOf } from './dom.ts'
import { delay, nextFrame } from './pause.ts'
import { renderHit } from './render-hit.ts'
import { renderNearest, renderNotes } from './render-notes.ts'
import type { Say, SearchConfig } from './search-config.ts'

type Context = { readonly config: SearchConfig; readonly say: Say }
type Shown = SearchState & { readonly ignored: readonly string[] }

const hitsPerPage = 20
// What fits on a screen comes at once; the rest follows a frame later, so that no key waits for it. Together it
// costs less than in pieces: the style sheet leaves hits below the screen unstyled until they are scrolled to.
export const hitsAtOnce = 3

// Keys that follow each other this closely are one word being typed: the rest waits until it stands, or it would
// hold up the next key.
const burst = 250
const typingPause = 150

/** The region of the page that shows an answer. */
export type AnswerView = {
  /** Shows the first screen at once and resolves to true when all stands, to false if something newer came. */
  readonly show: (answer: SearchAnswer, state: Shown) => Promise<boolean>
  /** Shows no hits, only lines. */
  readonly clear: (notes: readonly HTMLElement[]) => void
}

export function answerView(context: Context): AnswerView {
  const notes = elementOf('search-notes', HTMLElement)
  const results = elementOf('results', HTMLOListElement)
  const more = elementOf('search-more', HTMLButtonElement)
  let turn = 0
  let shownAt = -Infinity
  let last: SearchAnswer | undefined
  let wanted = hitsPerPage

  const append = (from: number, to: number): void =>
    results.append(...(last?.hits.slice(from, to) ?? []).map((hit) => renderHit(hit, context)))
  const appendRest = async (mine: number, hurried: boolean): Promise<boolean> => {
    await nextFrame()
    if (hurried) await delay(typingPause)
    if (mine !== turn) return false
    append(results.childElementCount, wanted)
    offerMore()
    return true
  }
  const offerMore = (): void => {
    const left = Math.min(hitsPerPage, (last?.hits.length ?? 0) - wanted)
    more.hidden = left <= 0
    more.textContent = context.say('search.more', { count: Math.max(0, left) })
  }
  more.addEventListener('click', () => {
    const next = wanted
    wanted += hitsPerPage
    void appendRest(turn, false).then(() => results.children[next]?.querySelector('a')?.focus())
  })
  return {
    show: async (answer, state) => {
      last = answer
      wanted = hitsPerPage
      turn++
      more.hidden = true
      notes.replaceChildren(...renderNotes(answer, state, context))
      results.replaceChildren(...answer.hits.slice(0, hitsAtOnce).map((hit) => renderHit(hit, context)))
      const mine = turn
      const now = performance.now()
      const hurried = now - shownAt < burst
      shownAt = now
      const whole = await appendRest(mine, hurried)
      const nearest = whole && answer.hits.length === 0 ? renderNearest(answer, context) : null
      if (nearest) notes.append(nearest)
      return whole
    },
    clear: (lines) => {
      last = undefined
      turn++
      more.hidden = true
      notes.replaceChildren(...lines)
      results.replaceChildren()
    },
  }
}
