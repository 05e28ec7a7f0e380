import type { AskedState } from '../../search/search-state.ts'
import type { SearchView, ShownDocument, ShownHit } from '../../search/search-view.ts'
import { elementOf, patch } from './dom.ts'
import { nextFrame } from './pause.ts'
import { documentHead, moreButton, topicHead } from './render-document.ts'
import { renderGaps } from './render-gaps.ts'
import { renderHit } from './render-hit.ts'
import { renderNearest, renderNotes } from './render-notes.ts'
import type { SearchContext } from './search-config.ts'

type Make = () => HTMLLIElement
type Further = (plan: string) => Promise<readonly ShownHit[]>

// What a slow phone lays out in a frame where it is seen at once, and where it only gets its place.
const hitsNear = 2
const hitsFar = 6
// Even a large screen ends before this one.
const lastNear = 8

/** The region of the page that shows an answer. */
export type AnswerView = {
  /** Shows the first screen at once. */
  readonly show: (view: SearchView, state: AskedState) => void
  /**
   * Shows what the first screen left out, a few hits per frame, so that no key waits for it. Resolves to true when all
   * stands, to false if something newer came.
   */
  readonly showRest: (view: SearchView) => Promise<boolean>
  /** Documents of which all is shown. */
  readonly opened: () => readonly string[]
  readonly open: (plans: readonly string[]) => Promise<void>
  /** Shows no hits, only lines. */
  readonly clear: (notes: readonly HTMLElement[]) => void
}

/** Brings the region to life; `further` fetches what else a document says. */
export function answerView(context: SearchContext, further: Further): AnswerView {
  const notes = elementOf('search-notes', HTMLElement)
  const results = elementOf('results', HTMLOListElement)
  const others = elementOf('search-others', HTMLElement)
  const flips = new WeakMap<HTMLButtonElement, () => Promise<void>>()
  let turn = 0
  let standing = 0
  let firstScreen: Promise<void> | undefined

  const toggle = (document: ShownDocument, isHeaded: boolean): HTMLButtonElement => {
    let opened: HTMLLIElement[] = []
    const button = moreButton(document, isHeaded, context)
    const flip = async (): Promise<void> => {
      const closes = isOpen(button)
      button.setAttribute('aria-expanded', String(!closes))
      for (const item of opened) item.remove()
      const mine: HTMLLIElement[] = (opened = [])
      if (closes) return
      const asked = turn
      const hits = await further(document.plan)
      const made = hits.map((hit) => () => {
        const item = renderHit(hit, context)
        mine.push(item)
        return item
      })
      await appendInSlices(made, button.closest('li'), results, () => asked === turn && mine === opened)
    }
    button.addEventListener('click', flip)
    flips.set(button, flip)
    return button
  }
  const showOthers = async (makes: readonly Make[]): Promise<void> => {
    const mine = turn
    await nextFrame()
    if (mine === turn) patch(results, [...[...results.children].slice(0, 1), ...makes.map((make) => make())])
  }
  const buttons = (): readonly HTMLButtonElement[] =>
    [results, others].flatMap((list) => [...list.querySelectorAll<HTMLButtonElement>('.more')])
  const itemsOf = (document: ShownDocument): readonly Make[] =>
    document.hits.map((hit, at) => () => {
      const item = renderHit(hit, context, at === 0 ? documentHead(document, context) : null)
      if (document.further > 0 && at === document.hits.length - 1) item.append(toggle(document, false))
      return item
    })
  const itemsOfAll = (view: SearchView): readonly Make[] => {
    const gaps = renderGaps(view, context)
    const answers = view.answers.map((hit) => () => renderHit(hit, context))
    const missing = gaps ? [() => gaps] : []
    return [
      ...(view.asksSilence ? [...missing, ...answers] : [...answers, ...missing]),
      ...view.documents.flatMap(itemsOf),
      ...view.topics.map((hit, at) => () => renderHit(hit, context, at === 0 ? topicHead(context) : null)),
    ]
  }
  return {
    show: (view, state) => {
      turn++
      const items = itemsOfAll(view)
      standing = items.length
      patch(notes, renderNotes(view, state, context))
      // The first hit stands in the next frame; what is below it is made a frame later, and until then stands only
      // below the same.
      const first = items[0]?.()
      const isSame = first && results.firstElementChild?.isEqualNode(first)
      if (!isSame) patch(results, first ? [first] : [])
      patch(others, [])
      firstScreen = showOthers(items.slice(1))
    },
    showRest: async (view) => {
      const mine = turn
      const isCurrent = (): boolean => mine === turn
      const buttons = view.documents
        .filter(({ hits }) => hits.length === 0)
        .map((document) => toggle(document, true))
      await firstScreen
      const nearest = view.total === 0 ? renderNearest(view, context) : null
      if (nearest) notes.append(nearest)
      const whole = await appendInSlices(itemsOfAll(view).slice(standing), null, results, isCurrent)
      if (whole) patch(others, buttons)
      return whole
    },
    opened: () =>
      buttons()
        .filter(isOpen)
        .flatMap(({ dataset: { plan } }) => plan ?? []),
    open: async (plans) => {
      for (const button of buttons())
        if (plans.includes(button.dataset['plan'] ?? '') && !isOpen(button)) await flips.get(button)?.()
    },
    clear: (lines) => {
      turn++
      patch(notes, lines)
      patch(results, [])
      patch(others, [])
    },
  }
}

const isOpen = (button: HTMLButtonElement): boolean => button.getAttribute('aria-expanded') === 'true'

/**
 * Makes items and puts them after one of the list, or at its end, a few per frame. The style sheet leaves them alone
 * until they are scrolled to. Stops, and resolves to false, once they are out of date.
 */
async function appendInSlices(
  makes: readonly Make[],
  after: HTMLLIElement | null,
  list: HTMLOListElement,
  isCurrent: () => boolean,
): Promise<boolean> {
  let last = after ?? list.lastElementChild
  for (let from = 0; from < makes.length && isCurrent();) {
    const upTo = from + (from < lastNear ? hitsNear : hitsFar)
    const slice = makes.slice(from, upTo).map((make) => make())
    from = upTo
    for (const item of slice) item.classList.add('below')
    if (last) last.after(...slice)
    else list.append(...slice)
    last = slice.at(-1) ?? last
    await nextFrame()
  }
  return isCurrent()
}
