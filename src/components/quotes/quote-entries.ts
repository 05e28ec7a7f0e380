import { quotedAt } from '../../export/quote-annotations.ts'
import { localized } from '../../i18n/localized.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { itemsWith } from '../../lib/items-with.ts'
import { reportAddress, reportTemplate } from '../../lib/report-address.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Figure } from '../../model/figure.ts'
import type { CheckedPlan, CheckedQuote } from '../../model/quote.ts'
import { contextOf } from '../context.ts'
import { markedQuoteOf, markSegments, type Segment } from '../figure/mark-segments.ts'
import { lookupsOf } from '../lookups.ts'
import { fillReference } from '../reader/fill-reference.ts'
import { quoteReference } from '../reader/quote-reference.ts'
import { readerBlocks } from '../reader/reader-blocks.ts'
import { directivesOf } from '../reader/shown-text.ts'
import { reportSettings } from '../report-settings.ts'

/** A page that a quote leads back to. */
type WayBack = { readonly path: string; readonly name: string }

/** A quote with all that its place in the list says of it. */
export type QuoteEntry = {
  readonly quote: CheckedQuote
  /** The figure it is evidence of; undefined for a quotation. */
  readonly figure: Figure | undefined
  /** Where it stands in the reader. */
  readonly address: string
  /** The same by its words, for a browser that finds them; undefined where the reader does not show them in one piece. */
  readonly fragment: string | undefined
  readonly segments: readonly Segment[]
  readonly note: string | null | undefined
  readonly cite: string
  /** Where a mistake in it is reported; undefined where mistakes go nowhere. */
  readonly report: string | undefined
  readonly back: readonly WayBack[]
}

/** The quotes of a document for a page of the site, whose origin may be known. */
export function quoteEntries(
  dataset: Dataset,
  { plan, quotes }: CheckedPlan,
  { locale, site }: { readonly locale: Locale; readonly site: URL | undefined },
): readonly QuoteEntry[] {
  const own = itemsWith(dataset.figures, 'plan', plan.id)
  const figures = new Map(own.map((figure) => [figure.id, figure]))
  const directiveOf = directivesOf(
    plan,
    readerBlocks(plan, itemsWith(dataset.passages, 'plan', plan.id), own),
  )
  const reader = contextOf(locale).href(`/plans/${plan.id}/`)
  const report = reportTemplate(reportSettings)
  const reference = quoteReference(plan)
  const day = translator('zh')('cite.access')
  return quotes.map((quote) => {
    const figure = figures.get(quote.id)
    const directive = directiveOf(quote)
    const address = `${reader}#${quotedAt(quote)}`
    const page = site ? new URL(address, site).href : address
    return {
      quote,
      figure,
      address,
      fragment: directive && `${reader}#${directive}`,
      segments: figure ? markSegments(markedQuoteOf(figure)) : [{ text: quote.exact, evidence: false }],
      note: figure && localized(figure, 'note', locale),
      cite: fillReference(reference, page, day),
      report: report && reportAddress(report, { id: quote.id, quote: quote.exact, page }),
      back: figure ? waysBack(dataset, figure, locale) : [],
    }
  })
}

/** The theme, the measure and the place of a figure. */
function waysBack(
  dataset: Dataset,
  { themes: [main = ''], indicator: measure, city: place }: Figure,
  locale: Locale,
): readonly WayBack[] {
  const { theme, indicator, city } = lookupsOf(dataset)
  return [
    { path: `/themes/${main}/`, name: localized(theme(main), 'name', locale) },
    ...(measure === null
      ? []
      : [{ path: `/indicators/${measure}/`, name: localized(indicator(measure), 'name', locale) }]),
    { path: `/cities/${place}/`, name: localized(city(place), 'name', locale) },
  ]
}
