import { reportAddress } from '../../lib/report-address.ts'
import { chosenWords, type ChosenWords } from './chosen-words.ts'
import { fillReference } from './fill-reference.ts'

const opening = '.block > p > a[href]:first-child, .block > p a[data-figure]'

/** Lets every mark and every paragraph's number open one menu: its addresses, its quote, its record. */
export function offerMenu(article: HTMLElement, menu: HTMLElement): void {
  let opener: HTMLElement | undefined
  const open = (link: HTMLElement): void => {
    opener = link
    fillIn(menu, chosenWords(link), article.dataset)
    menu.showPopover()
    placeBeside(menu, link)
    menu.querySelector('a')?.focus()
  }
  for (const link of article.querySelectorAll<HTMLElement>(opening)) {
    link.role = 'button'
    link.ariaHasPopup = 'dialog'
  }
  const use = (event: MouseEvent | KeyboardEvent): void => {
    const link = (event.target as Element).closest<HTMLElement>(opening)
    // With a key held down a link is meant to open elsewhere; of the keys, Enter is a click already.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || ('key' in event && event.key !== ' '))
      return
    event.preventDefault()
    open(link)
  }
  article.addEventListener('click', use)
  article.addEventListener('keydown', use)
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    menu.hidePopover()
    opener?.focus()
  })
  menu.addEventListener('click', ({ target }) => {
    const name = (target as HTMLElement).dataset['copy']
    if (name) copy(menu, name)
  })
}

const partOf = (menu: HTMLElement, name: string): HTMLElement | null => menu.querySelector(`#menu-${name}`)

function fillIn(
  menu: HTMLElement,
  { id, quote, directive, isFigure }: ChosenWords,
  { cite = '', report = '' }: DOMStringMap,
): void {
  const page = location.href.replace(/#.*/, '')
  const address = `${page}#${id}`
  const links = {
    link: address,
    fragment: `${page}#${directive}`,
    record: `${menu.dataset['record']}#${id}`,
    report: reportAddress(report, { id, quote, page: address }),
  }
  // The Swedes write a date as ISO 8601 does, in the reader's own time zone.
  const today = new Date().toLocaleDateString('sv')
  const texts = { words: quote, quote: `“${quote}”。${fillReference(cite, address, today)}`, status: '' }
  for (const [name, href] of Object.entries(links)) partOf(menu, name)?.setAttribute('href', href)
  for (const [name, text] of Object.entries(texts)) partOf(menu, name)?.replaceChildren(text)
  partOf(menu, 'record')?.parentElement?.toggleAttribute('hidden', !isFigure)
}

/** On a desk the menu stands under the mark, or above it where there is no room; on a phone at the foot. */
function placeBeside(menu: HTMLElement, link: HTMLElement): void {
  menu.style.inset = ''
  if (innerWidth < 700) return
  const { left, top, bottom } = link.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = menu
  const below = bottom + 8
  // In a window too low for either it stands over its mark, as high as the window at most.
  const y = Math.max(0, below + offsetHeight < innerHeight ? below : top - offsetHeight - 8)
  menu.style.inset = `${y}px auto auto ${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`
}

/** Copies an address or the quote; where a browser does not let it, the text is selected to be copied by hand. */
function copy(menu: HTMLElement, name: string): void {
  const part = partOf(menu, name)
  const text = part?.getAttribute('href') ?? part?.textContent ?? ''
  const say = (key: string): void => partOf(menu, 'status')?.replaceChildren(menu.dataset[key] ?? '')
  const select = (): void => {
    const shown = partOf(menu, 'quote') ?? menu
    shown.replaceChildren(text)
    getSelection()?.selectAllChildren(shown)
    say('select')
  }
  // Only a secure page has a clipboard.
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (clipboard) clipboard.writeText(text).then(() => say('copied'), select)
  else select()
}
