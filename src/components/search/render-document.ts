import type { ShownDocument } from '../../search/search-view.ts'
import { element } from './dom.ts'
import type { SearchContext } from './search-config.ts'

/** The head of a document's hits: its city and title. */
export function documentHead({ plan, city, title }: ShownDocument, { config }: SearchContext): HTMLElement {
  return element(
    'h3',
    { class: 'document' },
    element('a', { href: `${config.home}plans/${plan}/` }, config.cities[city] ?? city),
    ' ',
    element('small', {}, title[config.locale]),
  )
}

/** Opens what else a document says; with its name where nothing of the document stands above. */
export function moreButton(
  { city, title, further }: ShownDocument,
  isHeaded: boolean,
  { config, say }: SearchContext,
): HTMLButtonElement {
  const text = isHeaded
    ? say('search.more.other', {
        city: config.cities[city] ?? city,
        title: title[config.locale],
        count: further,
      })
    : say('search.more', { count: further })
  return element('button', { type: 'button', class: 'more', 'aria-expanded': 'false' }, text)
}
