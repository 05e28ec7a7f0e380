import type { SearchState } from '../../search/search-state.ts'
import type { SearchView, ShownDocument, ShownHit } from '../../search/search-view.ts'
import { elementOf } from './dom.ts'
import { delay, nextFrame } from './pause.ts'
import { documentHead, moreButton, topicHead } from './render-document.ts'
import { renderHit } from './render-hit.ts'
import { renderNearest, renderNotes } from './render-notes.ts'
import type { SearchContext } from './search-config.ts'

type Shown = SearchState & { readonly ignored: readonly string[] }
type Further = (plan: string) => Promise<readonly ShownHit[]>

// What fits on a screen comes at once; the rest follows a frame later, so that no key waits for it.
const hitsAtOnce = 3
// Keys that follow each other this closely are one word being typed: the rest waits until it stands, or it would
// hold up the next key.
const burst = 250
const typingPause = 150
const hitsPerSlice = 8

/** The region of the page that shows an answer. */
export type AnswerView = {
  /**
   * Shows the first screen at once, the other hits a frame later. Resolves to true when all stands, to false if
   * something newer came.
   */
  readonly show: (view: SearchView, state: Shown) => Promise<boolean>
  /** Shows no hits, only lines. */
  readonly clear: (notes: readonly HTMLElement[]) => void
}

/** Brings the region to life; `further` fetches what else a document says. */
export function answerView(context: SearchContext, further: Further): AnswerView {
  const notes = elementOf('search-notes', HTMLElement)
  const results = elementOf('results', HTMLOListElement)
  const others = elementOf('search-others', HTMLElement)
  let turn = 0
  let shownAt = -Infinity

  const toggle = (document: ShownDocument, isHeaded: boolean): HTMLButtonElement => {
    let opened: readonly HTMLLIElement[] = []
    const button = moreButton(document, isHeaded, context)
    button.addEventListener('click', async () => {
      const isOpen = button.getAttribute('aria-expanded') === 'true'
      button.setAttribute('aria-expanded', String(!isOpen))
      for (const item of opened) item.remove()
      opened = []
      if (isOpen) return
      const mine = turn
      const hits = await further(document.plan)
      if (mine !== turn || button.getAttribute('aria-expanded') !== 'true') return
      opened = below(hits.map((hit) => renderHit(hit, context)))
      await appendInSlices(opened, button.closest('li'), results)
    })
    return button
  }
  const itemsOf = (document: ShownDocument): readonly HTMLLIElement[] => {
    const items = document.hits.map((hit, at) =>
      renderHit(hit, context, at === 0 ? documentHead(document, context) : null),
    )
    if (document.further > 0) items.at(-1)?.append(toggle(document, false))
    return items
  }
  const itemsOfAll = ({
    answers,
    documents,
    topics,
  }: SearchView): readonly (() => readonly HTMLLIElement[])[] => [
    ...answers.map((hit) => () => [renderHit(hit, context)]),
    ...documents.filter(({ hits }) => hits.length > 0).map((document) => () => itemsOf(document)),
    ...topics.map((hit, at) => () => [renderHit(hit, context, at === 0 ? topicHead(context) : null)]),
  ]
  return {
    show: async (view, state) => {
      const mine = ++turn
      const waiting = [...itemsOfAll(view)]
      const items: HTMLLIElement[] = []
      while (items.length < hitsAtOnce && waiting.length > 0) items.push(...(waiting.shift()?.() ?? []))
      notes.replaceChildren(...renderNotes(view, state, context))
      results.replaceChildren(...items)
      others.replaceChildren()
      const now = performance.now()
      const hurried = now - shownAt < burst
      shownAt = now
      await nextFrame()
      if (hurried) await delay(typingPause)
      if (mine !== turn) return false
      results.append(...below(waiting.flatMap((make) => make())))
      others.replaceChildren(
        ...view.documents.filter(({ hits }) => hits.length === 0).map((document) => toggle(document, true)),
      )
      const nearest = view.total === 0 ? renderNearest(view, context) : null
      if (nearest) notes.append(nearest)
      return true
    },
    clear: (lines) => {
      turn++
      notes.replaceChildren(...lines)
      results.replaceChildren()
      others.replaceChildren()
    },
  }
}

/** Items that mostly stand below the screen: the style sheet leaves them alone until they are scrolled to. */
function below(items: readonly HTMLLIElement[]): readonly HTMLLIElement[] {
  for (const item of items) item.classList.add('below')
  return items
}

/** Puts items after one of the list, or at its end, a few per frame. */
async function appendInSlices(
  items: readonly HTMLLIElement[],
  after: HTMLLIElement | null,
  list: HTMLOListElement,
): Promise<void> {
  let last = after ?? list.lastElementChild
  for (let from = 0; from < items.length; from += hitsPerSlice) {
    const slice = items.slice(from, from + hitsPerSlice)
    if (last) last.after(...slice)
    else list.append(...slice)
    last = slice.at(-1) ?? last
    await nextFrame()
  }
}
