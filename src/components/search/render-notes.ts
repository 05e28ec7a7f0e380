import { longestQuery } from '../../search/longest-query.ts'
import type { AskedState } from '../../search/search-state.ts'
import type { SearchView } from '../../search/search-view.ts'
import { element } from './dom.ts'
import { addressOf } from './render-hit.ts'
import { pageAt, type Say, type SearchContext } from './search-config.ts'

/** Lines above the results: what was understood and what was not. */
export function renderNotes(
  view: SearchView,
  state: AskedState,
  context: SearchContext,
): readonly HTMLElement[] {
  const { say } = context
  const tooLong = [...state.query].length > longestQuery
  return [
    understoodLine(view, context),
    unknownLine(view, say),
    ...placeLines(view, context),
    tooLong ? element('p', {}, say('search.cut', { count: longestQuery })) : null,
    ...inVainLines(state, say),
    sampleLine(view, say),
  ].filter((line) => line !== null)
}

/** Words nobody knows; a single character beside known words (家庭医生怎么签) is not worth a line. */
function unknownLine({ unknown, themes, cities }: SearchView, say: Say): HTMLElement | null {
  const understood = themes.length > 0 || cities.length > 0
  const words = unknown.filter((word) => !understood || !/^\p{Script=Han}$/u.test(word))
  return words.length > 0
    ? element(
        'p',
        {},
        say('search.unknown'),
        ...separated(
          words.map((word) => element('bdi', {}, word)),
          say('search.list'),
        ),
      )
    : null
}

/** Of a province or city no document is: those of it that there are. */
const placeLines = ({ places }: SearchView, { config, say }: SearchContext): readonly HTMLElement[] =>
  places.map(({ typed, cities }) => {
    const names = cities.map((id) => config.cities[id] ?? id).join(say('search.list'))
    const key = names === '' ? 'search.place.none' : 'search.place.within'
    return element('p', { 'data-place': typed }, say(key, { place: typed, cities: names }))
  })

/** Only the documents that fit best were read: a list that looks whole would not be. */
const sampleLine = ({ sample }: SearchView, say: Say): HTMLElement | null =>
  sample ? element('p', { 'data-sample': String(sample.of) }, say('search.sample', sample)) : null

/** What an address asked for in vain: values the site does not have, and second values. */
export const inVainLines = ({ ignored, repeated }: AskedState, say: Say): readonly HTMLElement[] =>
  [{ key: 'search.ignored', values: ignored } as const, { key: 'search.repeated', values: repeated } as const]
    .filter(({ values }) => values.length > 0)
    .map(({ key, values }) =>
      element('p', {}, say(key), values.map((name) => say(`search.filter.${name}`)).join(say('search.list'))),
    )

export const hasFilters = ({ filters }: AskedState): boolean => Object.keys(filters).length > 0

/** Where only filters were chosen: the pages of the city and the theme. */
export function wordlessLines(
  { query, filters: { city, theme } }: AskedState,
  { config, say }: SearchContext,
): readonly HTMLElement[] {
  const links = [
    city === undefined ? null : link(pageAt(`cities/${city}`, config), config.cities[city]),
    theme === undefined ? null : link(pageAt(`themes/${theme}`, config), config.themes[theme]),
  ].filter((made) => made !== null)
  if (query.trim() !== '' || links.length === 0) return []
  return [element('p', {}, say('search.wordless.pages'), ...separated(links, say('search.list')))]
}

function understoodLine(
  { themes, cities, concepts }: SearchView,
  { config, say }: SearchContext,
): HTMLElement | null {
  const links = [
    ...themes.map((id) => link(pageAt(`themes/${id}`, config), config.themes[id])),
    ...cities.map((id) => link(pageAt(`cities/${id}`, config), config.cities[id])),
  ].filter((made) => made !== null)
  const glosses = concepts.flatMap(({ id, word }) => {
    const gloss = config.glosses[id]
    return gloss === undefined
      ? []
      : [element('span', {}, element('span', { lang: 'zh-CN' }, word), ` · ${gloss}`)]
  })
  const items = [...links, ...glosses]
  return items.length > 0
    ? element(
        'p',
        { 'data-understood': '' },
        say('search.understood'),
        ...separated(items, say('search.list')),
      )
    : null
}

/** The topics that look most like a query nothing was found for. */
export function renderNearest({ nearest }: SearchView, context: SearchContext): HTMLElement | null {
  const links = nearest.map((topic) => link(addressOf(topic, context), topic.name?.[context.config.locale]))
  const known = links.filter((made) => made !== null)
  if (known.length === 0) return null
  return element('p', {}, context.say('search.nearest'), ...separated(known, context.say('search.list')))
}

const link = (href: string, text: string | undefined): HTMLAnchorElement | null =>
  text === undefined ? null : element('a', { href }, text)

const separated = (nodes: readonly Node[], separator: string): readonly (Node | string)[] =>
  nodes.flatMap((node, at) => (at === 0 ? [node] : [separator, node]))
