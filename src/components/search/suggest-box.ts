import type { ShownSuggestion } from '../../search/search-view.ts'
import { element, elementOf, patch } from './dom.ts'
import type { SearchContext } from './search-config.ts'

/** The list of suggestions under the box, an ARIA combobox: arrows choose, Enter takes, Escape closes. */
export type SuggestBox = {
  readonly show: (suggestions: readonly ShownSuggestion[]) => void
  readonly close: () => void
}

/** Brings the list to life; `onTake` gets the text of the suggestion taken. */
export function suggestBox(context: SearchContext, onTake: (text: string) => void): SuggestBox {
  const box = elementOf('search-box', HTMLInputElement)
  const list = elementOf('search-suggestions', HTMLUListElement)
  let chosen = -1
  // Closed by hand it stays closed until the next key, whatever still arrives.
  let dismissed = false

  const options = (): readonly HTMLElement[] => [...list.querySelectorAll('li')]
  const choose = (at: number): void => {
    chosen = at
    options().forEach((option, place) => option.setAttribute('aria-selected', String(place === at)))
    const option = options()[at]
    if (option) {
      box.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    } else box.removeAttribute('aria-activedescendant')
  }
  const fill = (suggestions: readonly ShownSuggestion[]): void => {
    choose(-1)
    patch(
      list,
      suggestions.map((suggestion, at) => optionFor(suggestion, at, context)),
    )
    list.hidden = suggestions.length === 0
    box.setAttribute('aria-expanded', String(suggestions.length > 0))
  }
  const take = (at: number): void => {
    const text = options()[at]?.dataset['text']
    if (text === undefined) return
    fill([])
    onTake(text)
  }

  box.addEventListener('keydown', (event) => {
    if (event.isComposing || options().length === 0) return
    const act = keys[event.key]
    if (!act || (act === 'take' && chosen === -1)) return
    event.preventDefault()
    if (act === 'take') take(chosen)
    else if (act === 'close') {
      dismissed = true
      fill([])
    } else choose(step(chosen, act, options().length))
  })
  box.addEventListener('input', () => (dismissed = false))
  box.addEventListener('blur', () => fill([]))
  // A press would take the focus from the box and close the list before the click arrives.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) take(options().findIndex((option) => option.contains(target)))
  })
  return {
    show: (suggestions) => fill(!dismissed && document.activeElement === box ? suggestions : []),
    close: () => fill([]),
  }
}

const keys: Readonly<Record<string, 'take' | 'close' | 1 | -1 | undefined>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Enter: 'take',
  Escape: 'close',
}

/** The next place in a ring that has the box itself (-1) between last and first. */
const step = (from: number, by: 1 | -1, count: number): number =>
  ((from + 1 + by + count + 1) % (count + 1)) - 1

function optionFor(
  { topic, cities }: ShownSuggestion,
  at: number,
  { config, say }: SearchContext,
): HTMLLIElement {
  const names = [...cities.map((id) => config.cities[id]), topic.name?.[config.locale] ?? topic.text]
  const text = names.filter(Boolean).join(' ')
  return element(
    'li',
    { role: 'option', id: `search-suggestion-${at}`, 'aria-selected': 'false', 'data-text': text },
    text,
    ' ',
    element('small', {}, say(`search.kind.${topic.kind}`)),
  )
}
