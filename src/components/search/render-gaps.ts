import type { Gaps, Name, WithoutFigure } from '../../search/find-gaps.ts'
import type { SearchView } from '../../search/search-view.ts'
import { element } from './dom.ts'
import { pageAt, type SearchContext } from './search-config.ts'

/**
 * What the documents of the cities asked for do not say, as an item of the list, since it is an answer too: a line
 * for each, which names what was asked.
 */
export function renderGaps(view: SearchView, context: SearchContext): HTMLLIElement | null {
  const lines = gapLines(view, context)
  if (lines.length === 0 && view.asksSilence) lines.push(element('p', {}, context.say('search.nogap')))
  if (view.asksRanking) lines.push(element('p', {}, context.say('search.norank')))
  return lines.length > 0 ? element('li', { class: 'gaps' }, ...lines) : null
}

function gapLines(gaps: Gaps, context: SearchContext): HTMLElement[] {
  const { silences, unquantified, withoutFigure } = gaps
  return (
    sharedLine(gaps, context) ?? [
      ...silences.map((gap) => silentLine(gap, context)),
      ...unquantified.map((gap) => bareLine(gap, context)),
      ...withoutFigure.map((gap) => figurelessLine(gap, context)),
    ]
  )
}

// Where many documents are searched, a line for each city would push the answers off the screen.
const mostLines = 6

/** One line for all cities that do not give a measure; undefined where they are few. */
function sharedLine(
  { silences, unquantified, withoutFigure }: Gaps,
  { config, say }: SearchContext,
): HTMLElement[] | undefined {
  const all = [...silences, ...unquantified, ...withoutFigure.filter(({ year }) => year === undefined)]
  if (all.length <= mostLines) return undefined
  const measures = all.find((gap) => gap.measures)?.measures ?? []
  const ids = [...new Set(all.map(({ city }) => city))]
  const city = ids.map((id) => config.cities[id] ?? id).join(say('search.list'))
  const key = measures.length > 0 ? 'search.nofigure.measure' : 'search.nofigure'
  const text = say(key, { city, measure: namesOf(measures, config) })
  return [element('p', { class: 'gap', 'data-without-figure': ids.join(' ') }, text)]
}

function silentLine(
  { city, theme, terms, measures }: Gaps['silences'][number],
  { config, say }: SearchContext,
): HTMLElement {
  const asked = measures ? namesOf(measures, config) : (config.themes[theme] ?? theme)
  return element(
    'p',
    { class: 'gap', 'data-silent': `${city}/${theme}` },
    say('search.silent', { city: config.cities[city] ?? city, theme: asked }),
    ' ',
    element('a', { href: pageAt(`themes/${theme}`, config) }, say('search.silent.elsewhere')),
    element(
      'small',
      {},
      say('search.silent.terms'),
      element('span', { lang: 'zh-CN' }, config.silences[`${city}/${theme}`] ?? terms.join('、')),
    ),
  )
}

function bareLine(
  { city, theme, measures }: Gaps['unquantified'][number],
  { config, say }: SearchContext,
): HTMLElement {
  const params = { city: config.cities[city] ?? city, theme: config.themes[theme] ?? theme }
  const text = measures
    ? say('search.unquantified.measure', { ...params, measure: namesOf(measures, config) })
    : say('search.unquantified', params)
  return element('p', { class: 'gap', 'data-unquantified': `${city}/${theme}` }, text)
}

const figurelessLine = (gap: WithoutFigure, context: SearchContext): HTMLElement =>
  element('p', { class: 'gap', 'data-without-figure': gap.city }, figurelessText(gap, context))

function figurelessText(
  { city: id, measures, said, others, isAlike, year, given = [] }: WithoutFigure,
  { config, say }: SearchContext,
): string {
  const city = config.cities[id] ?? id
  if (!measures) return say('search.nofigure', { city })
  const measure = namesOf(measures, config)
  if (year !== undefined) {
    const years = [...new Set(given)].map((one) => say('search.year', { year: one })).join(say('search.list'))
    return say('search.nofigure.year', { city, measure, year, given: years })
  }
  if (isAlike) return say('search.nofigure.alike', { city, others: namesOf(others, config) })
  const key = said ? 'search.nofigure.said' : said === '' ? 'search.nofigure.measure' : 'search.silent'
  return (
    say(key, { city, measure, theme: measure, said: said ?? '' }) +
    (others.length > 0 ? say('search.nofigure.others', { others: namesOf(others, config) }) : '')
  )
}

/** `人均预期寿命”“每千人口托位数`, to stand between quotation marks. */
const namesOf = (names: readonly Name[], { locale }: SearchContext['config']): string =>
  names.map((name) => name[locale]).join(locale === 'zh' ? '”“' : '”, “')
