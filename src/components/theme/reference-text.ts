import { resolveReference, type Resolved } from '../../compare/resolve-reference.ts'
import { formatPlain } from '../../i18n/format-number.ts'
import { formatProse } from '../../i18n/format-value.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import type { Dataset } from '../../model/dataset.ts'
import { evidencePath } from '../../model/evidence-path.ts'
import type { Figure } from '../../model/figure.ts'
import { contextOf } from '../context.ts'
import type { ReferenceText } from './render-analysis.ts'

/** Says in one language what a reference of an analysis stands for, linked to where it comes from. */
export const referenceTexts =
  (dataset: Dataset, locale: Locale) =>
  (reference: string): ReferenceText | undefined => {
    const resolved = resolveReference(dataset, reference)
    return resolved && textOf(resolved, locale)
  }

function textOf(resolved: Resolved, locale: Locale): ReferenceText {
  switch (resolved.kind) {
    case 'figure':
      return resolved.field === 'quote' ? quoteText(resolved.figure, locale) : figureText(resolved, locale)
    case 'benchmark': {
      const { benchmark, field } = resolved
      const text =
        field === 'year' ? String(benchmark.year) : formatProse({ ...benchmark, value_to: null }, locale)
      return { text: text ?? '', tag: 'a', attrs: { class: 'benchmark', href: `#benchmark-${benchmark.id}` } }
    }
    case 'derived': {
      const { derived } = resolved
      const href = contextOf(locale).href(evidencePath(derived.from))
      return {
        text: formatPlain(Number(derived.value.toPrecision(3))),
        tag: 'a',
        attrs: { class: 'derived', href },
      }
    }
    case 'count':
      return { text: String(resolved.count), tag: 'span', attrs: { class: 'count' } }
    default:
      return resolved satisfies never
  }
}

function figureText(
  { figure, field }: { figure: Figure; field: 'value' | 'year' | 'quote' },
  locale: Locale,
): ReferenceText {
  const text = field === 'year' ? String(figure.year ?? '') : (formatProse(figure, locale) ?? '')
  const href = contextOf(locale).href(evidencePath(figure))
  return { text, tag: 'a', attrs: { class: 'figure', href, 'data-figure': figure.id } }
}

/** Quotes stay Chinese; an English reader gets the unofficial translation after it. */
function quoteText(figure: Figure, locale: Locale): ReferenceText {
  const href = contextOf(locale).href(evidencePath(figure))
  const attrs = { class: 'quote source', lang: 'zh-CN', href, 'data-figure': figure.id }
  const quote = { text: locale === 'zh' ? `「${figure.quote}」` : figure.quote, tag: 'a' as const, attrs }
  return locale === 'en' && figure.quote_en
    ? { ...quote, after: ` (${figure.quote_en}; ${translator('en')('unofficial')})` }
    : quote
}
