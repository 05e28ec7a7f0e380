import type { ShownDocument } from '../../search/search-view.ts'
import { cityMark, element } from './dom.ts'
import { pageAt, type SearchContext } from './search-config.ts'

/** The head of a document's hits: its city and title. */
export function documentHead({ plan, city, title }: ShownDocument, { config }: SearchContext): HTMLElement {
  return element(
    'h2',
    { class: 'document' },
    cityMark(city),
    element('a', { href: pageAt(`plans/${plan}`, config) }, config.cities[city] ?? city),
    ' ',
    element('small', {}, title[config.locale]),
  )
}

/** The head of the topics, which speak for no document. */
export const topicHead = ({ say }: SearchContext): HTMLElement =>
  element('h2', { class: 'topics' }, say('search.topics'))

/** Opens what else a document says; with its name where nothing of the document stands above. */
export function moreButton(
  { plan, city, title, further }: ShownDocument,
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
  return element(
    'button',
    { type: 'button', class: 'more', 'aria-expanded': 'false', 'data-plan': plan },
    text,
  )
}
