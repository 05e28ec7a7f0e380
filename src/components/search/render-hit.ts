import { formatValue } from '../../i18n/format-value.ts'
import type { RankedRecord } from '../../search/rank-records.ts'
import type { SearchRecord } from '../../search/search-records.ts'
import { element } from './dom.ts'
import type { Say, SearchConfig } from './search-config.ts'

type Context = { readonly config: SearchConfig; readonly say: Say }

/** One result as a list item: where it stands, what it says with the found words marked, why it is here. */
export function renderHit(hit: RankedRecord, context: Context): HTMLLIElement {
  const { record } = hit
  return element(
    'li',
    { 'data-result': record.id, 'data-kind': record.kind, 'data-city': record.city },
    element('p', { class: 'meta' }, metaText(record, context)),
    ...bodyOf(hit, context),
    whyOf(hit, context),
  )
}

/** Address of the place a record stands for. */
export function addressOf({ kind, id, plan, themes }: SearchRecord, { home }: SearchConfig): string {
  switch (kind) {
    case 'figure':
    case 'passage':
      return `${home}plans/${plan}/#${id}`
    case 'theme':
      return `${home}themes/${id}/`
    case 'indicator':
      // The theme's page is where its indicators are compared.
      return `${home}themes/${themes[0]}/#${id}`
    case 'city':
      return `${home}cities/${id}/`
    default:
      return kind satisfies never
  }
}

function metaText(record: SearchRecord, { config, say }: Context): string {
  // A figure names its city beside its value.
  const city = record.city === undefined || record.figure ? undefined : config.cities[record.city]
  const theme =
    record.kind === 'indicator' || record.kind === 'figure'
      ? config.themes[record.themes[0] ?? '']
      : undefined
  return [city, say(`search.kind.${record.kind}`), theme].filter(Boolean).join(' · ')
}

function bodyOf(hit: RankedRecord, context: Context): readonly (HTMLElement | null)[] {
  const { record } = hit
  if (record.figure) return figureBody(hit, record.figure, context)
  if (record.kind === 'passage') return passageBody(hit, context)
  return [
    element(
      'p',
      { class: 'answer' },
      linkTo(record, context, record.name?.[context.config.locale] ?? record.text),
    ),
  ]
}

function passageBody(hit: RankedRecord, context: Context): readonly HTMLElement[] {
  const { record } = hit
  const place = record.path.length > 0 ? record.path.join(' › ') : record.plan
  return [
    element('p', { class: 'place', lang: 'zh-CN' }, linkTo(record, context, place ?? record.id)),
    element('p', { class: 'source', lang: 'zh-CN' }, ...markedText(hit)),
  ]
}

function figureBody(
  hit: RankedRecord,
  figure: NonNullable<SearchRecord['figure']>,
  context: Context,
): readonly (HTMLElement | null)[] {
  const { config, say } = context
  const english = config.locale === 'en'
  const measure = (english ? figure.measure_en : null) ?? figure.measure_zh
  const value = formatValue(figure, config.locale)
  const city = config.cities[hit.record.city ?? '']
  const year = figure.year === null ? say('search.noyear') : say('search.year', { year: figure.year })
  const facts = [measure, config.kinds[figure.kind], (english ? figure.scope_en : null) ?? figure.scope_zh]
  return [
    element(
      'p',
      { class: 'answer' },
      linkTo(hit.record, context, value ?? measure),
      ' ',
      element('small', {}, [city, year].filter(Boolean).join(' · ')),
    ),
    element(
      'p',
      { class: 'meta' },
      [...facts, figure.reviewed ? null : say('search.machine')].filter(Boolean).join(' · '),
    ),
    element('blockquote', { class: 'source', lang: 'zh-CN' }, ...markedText(hit)),
    english && figure.quote_en
      ? element('p', { class: 'meta' }, `${figure.quote_en} (${say('search.unofficial')})`)
      : null,
  ]
}

/** The record's text with the found words in `<mark>`. */
function markedText({ record: { text }, spans }: RankedRecord): readonly (Node | string)[] {
  const parts: (Node | string)[] = []
  let from = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), element('mark', {}, text.slice(start, end)))
    from = end
  }
  return [...parts, text.slice(from)]
}

const linkTo = (record: SearchRecord, { config }: Context, text: string): HTMLAnchorElement =>
  element('a', { href: addressOf(record, config) }, text)

function whyOf({ matches }: RankedRecord, { config, say }: Context): HTMLElement | null {
  const reasons = matches.map(({ typed, term, reason }) =>
    say(`search.why.${reason}`, { typed, term: reason === 'theme' ? (config.themes[term] ?? term) : term }),
  )
  if (reasons.length === 0) return null
  return element(
    'p',
    { class: 'why' },
    say('search.why') + [...new Set(reasons)].join(say('search.separator')),
  )
}
