import { toFullWidthPunctuation } from '../lib/full-width.ts'
import type { Locale } from './locales.ts'

type Localizable<Name extends string, Text extends string | null> = {
  readonly [Key in `${Name}_${Locale}`]: Text
}

/**
 * The `name_zh` or `name_en` of a record, by locale: `localized(theme, 'name', 'en')`. For words people wrote
 * about a document, never for its own: Chinese is typeset with full-width punctuation.
 */
export function localized<Name extends string>(
  record: Localizable<Name, string>,
  name: Name,
  locale: Locale,
): string
export function localized<Name extends string>(
  record: Localizable<Name, string | null>,
  name: Name,
  locale: Locale,
): string | null
export function localized<Name extends string>(
  record: Localizable<Name, string | null>,
  name: Name,
  locale: Locale,
): string | null {
  const text = record[`${name}_${locale}`]
  return text !== null && locale === 'zh' ? toFullWidthPunctuation(text) : text
}
