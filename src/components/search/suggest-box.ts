import type { ShownSuggestion } from '../../search/search-view.ts'
import { element, elementOf, patch } from './dom.ts'
import type { SearchContext } from './search-config.ts'

/** The list of suggestions under the box, an ARIA combobox: arrows open and choose, Enter takes, Escape closes. */
export type SuggestBox = {
  readonly show: (suggestions: readonly ShownSuggestion[]) => void
  readonly close: () => void
}

type Deeds = {
  /** Gets the text of the suggestion taken. */
  readonly onTake: (text: string) => void
  /** What may be suggested for what stands in the box. */
  readonly ask: () => Promise<readonly ShownSuggestion[]>
}

/** Brings the list to life. */
export function suggestBox(context: SearchContext, { onTake, ask }: Deeds): SuggestBox {
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
  const move = (by: 1 | -1): void => choose(step(chosen, by, options().length))
  const open = async (by?: 1 | -1): Promise<void> => {
    const asked = box.value
    const suggestions = asked.trim() === '' ? [] : await ask()
    if (asked !== box.value || document.activeElement !== box) return
    dismissed = false
    fill(suggestions)
    if (by) move(by)
  }
  const close = (): void => {
    dismissed = true
    fill([])
  }
  const clear = (): void => {
    box.value = ''
    box.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  /** What a key does, or undefined where it does what it does in any box. */
  const deedOf = ({ key, altKey }: KeyboardEvent): (() => unknown) | undefined => {
    const isOpen = options().length > 0
    switch (key) {
      case 'ArrowDown':
        return isOpen && !altKey ? () => move(1) : () => open(altKey ? undefined : 1)
      case 'ArrowUp':
        if (altKey) return close
        return isOpen ? () => move(-1) : () => open(-1)
      case 'Enter':
        return chosen === -1 ? undefined : () => take(chosen)
      case 'Escape':
        return isOpen ? close : clear
      default:
        return undefined
    }
  }

  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    // Who moves the caret is back in the text: Enter then means what stands there.
    if (movesCaret.has(event.key)) return choose(-1)
    const deed = deedOf(event)
    if (!deed) return
    event.preventDefault()
    deed()
  })
  box.addEventListener('input', () => {
    dismissed = false
    choose(-1)
  })
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

const movesCaret = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight'])

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
