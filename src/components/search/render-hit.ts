import { valueText } from '../../i18n/value-text.ts'
import type { IndexedFigure } from '../../search/text-index.ts'
import type { ShownHit, ShownRecord } from '../../search/search-view.ts'
import { cityMark, element } from './dom.ts'
import { pageAt, type SearchContext } from './search-config.ts'

/** One result as a list item: what it says with the found words marked, where it stands, why it is here. `head` opens a group. */
export function renderHit(
  hit: ShownHit,
  context: SearchContext,
  head: HTMLElement | null = null,
): HTMLLIElement {
  const { record } = hit
  return element(
    'li',
    {
      'data-result': record.id,
      'data-kind': record.kind,
      'data-city': record.city,
      class: head ? 'headed' : undefined,
    },
    head,
    ...bodyOf(hit, context),
  )
}

/** Address of the place a record stands for. */
export function addressOf({ kind, id, plan }: ShownRecord, { config }: SearchContext): string {
  switch (kind) {
    case 'figure':
    case 'passage':
      return `${pageAt(`plans/${plan}`, config)}#${id}`
    case 'theme':
      return pageAt(`themes/${id}`, config)
    case 'indicator':
      return pageAt(`indicators/${id}`, config)
    case 'city':
      return pageAt(`cities/${id}`, config)
    default:
      return kind satisfies never
  }
}

function bodyOf(hit: ShownHit, context: SearchContext): readonly (HTMLElement | null)[] {
  const { record } = hit
  if (record.figure) return figureBody(hit, record.figure, context)
  if (record.kind === 'passage') return passageBody(hit, context)
  return topicBody(hit, context)
}

function topicBody(hit: ShownHit, context: SearchContext): readonly (HTMLElement | null)[] {
  const { record, values } = hit
  const { config, say } = context
  const theme = record.kind === 'indicator' ? config.themes[record.themes[0] ?? ''] : undefined
  return [
    element(
      'p',
      { class: 'name' },
      linkTo(record, context, record.name?.[config.locale] ?? record.text),
      ' ',
      element('small', {}, [say(`search.kind.${record.kind}`), theme].filter(Boolean).join(' · ')),
    ),
    values.length > 0
      ? element(
          'p',
          { class: 'values' },
          ...values.slice(0, mostValues).flatMap((one) => valueOf(one, context)),
        )
      : null,
    whyOf(hit, context),
  ]
}

// More than a line of them is the indicator's own page.
const mostValues = 6

const valueOf = (
  { city, figure }: ShownHit['values'][number],
  context: SearchContext,
): readonly (Node | string)[] => [
  element(
    'span',
    {},
    cityMark(city),
    `${context.config.cities[city] ?? city} `,
    element('b', {}, valueIn(context, figure) ?? ''),
    ` ${[yearText(figure, context.say), context.config.kinds[figure.kind]].join(' ')}`,
  ),
  ' ',
]

function passageBody(hit: ShownHit, context: SearchContext): readonly (HTMLElement | null)[] {
  const { record } = hit
  const place = record.path.length > 0 ? record.path.join(' › ') : context.say('search.kind.passage')
  return [
    record.text === '' ? null : element('p', { class: 'source', lang: 'zh-CN' }, ...markedText(hit)),
    subjectsOf(record, context),
    element(
      'p',
      { class: 'place', lang: record.path.length > 0 ? 'zh-CN' : undefined },
      linkTo(record, context, place),
    ),
    whyOf(hit, context),
  ]
}

/** What a passage is about whose text may not be shown, or only some of it. */
function subjectsOf({ text, subjects }: ShownRecord, { say }: SearchContext): HTMLElement | null {
  if (!subjects) return null
  const key = text === '' ? 'search.withheld' : 'search.withheld.rest'
  return element(
    'p',
    { class: 'withheld' },
    say(key),
    element('span', { lang: 'zh-CN' }, subjects.join(' · ')),
  )
}

function figureBody(
  hit: ShownHit,
  figure: IndexedFigure,
  context: SearchContext,
): readonly (HTMLElement | null)[] {
  const { config, say } = context
  const english = config.locale === 'en'
  const measure = (english ? figure.measure_en : null) ?? figure.measure_zh
  const value = valueIn(context, figure)
  const city = hit.record.city ?? ''
  const place = [config.cities[city], yearText(figure, say), config.kinds[figure.kind]]
  const facts = [
    value === null ? null : measure,
    (english ? figure.scope_en : null) ?? figure.scope_zh,
    figure.reviewed ? null : say('search.machine'),
  ]
  return [
    element('p', { class: 'answer' }, linkTo(hit.record, context, value ?? measure)),
    element(
      'div',
      {},
      element('p', { class: 'where' }, cityMark(city), place.filter(Boolean).join(' · ')),
      element('p', { class: 'meta' }, facts.filter(Boolean).join(' · ')),
      element('blockquote', { class: 'source', lang: 'zh-CN' }, ...markedText(hit)),
      english && figure.quote_en
        ? element('p', { class: 'meta' }, `${figure.quote_en} (${say('search.unofficial')})`)
        : null,
      whyOf(hit, context),
    ),
  ]
}

/** The value, with a word where lost characters leave another possible. */
function valueIn({ config: { locale, units }, say }: SearchContext, figure: IndexedFigure): string | null {
  const text = valueText(figure, locale, units[figure.unit ?? ''])
  return text !== null && figure.doubts.includes('2') ? text + say('search.doubt.2') : text
}

/** The year, with a word where its sentence does not give it or another may be meant. */
function yearText({ year, doubts }: IndexedFigure, say: SearchContext['say']): string {
  if (year === null) return say('search.noyear')
  const doubt = (['0', '1'] as const).find((each) => doubts.includes(each))
  return say('search.year', { year }) + (doubt ? say(`search.doubt.${doubt}`) : '')
}

/** The record's text with the found words in `<mark>`. */
function markedText({ record: { text }, spans }: ShownHit): readonly (Node | string)[] {
  const parts: (Node | string)[] = []
  let from = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), element('mark', {}, text.slice(start, end)))
    from = end
  }
  return [...parts, text.slice(from)]
}

const linkTo = (record: ShownRecord, context: SearchContext, text: string): HTMLAnchorElement =>
  element('a', { href: addressOf(record, context) }, text)

function whyOf({ matches }: ShownHit, { config, say }: SearchContext): HTMLElement | null {
  const reasons = matches.map(({ typed, term, reason, inHeading }) =>
    inHeading
      ? say('search.why.heading', { term })
      : say(`search.why.${reason}`, {
          typed,
          term: reason === 'theme' ? (config.themes[term] ?? term) : term,
        }),
  )
  if (reasons.length === 0) return null
  return element(
    'p',
    { class: 'why' },
    element('span', { class: 'visually-hidden' }, say('search.why')),
    [...new Set(reasons)].join(say('search.separator')),
  )
}
