import type { Comparator } from '../model/figure.ts'
import type { Locale } from './locales.ts'
import { unitText } from './units.ts'
import { formatRange, valueParts, valueText } from './value-text.ts'
import type { Valued, ValueParts } from './value-text.ts'

export type { Valued, ValueParts }

/** The parts of a figure's value, or null for a milestone, which has none. */
export const formatValueParts = (figure: Valued, locale: Locale): ValueParts | null =>
  valueParts(figure, locale, unitText(figure.unit, locale))

/** The whole value as one line of text: `≥ 4.7万 个`, `CNY 3.383 billion`, `12–15%`; null for a milestone. */
export const formatValue = (figure: Valued, locale: Locale): string | null =>
  valueText(figure, locale, unitText(figure.unit, locale))

/** How a comparator is written in running text: `47%以上`, `at least 47%`. */
const proseWords: Readonly<Record<Comparator, Readonly<Record<Locale, (value: string) => string>>>> = {
  eq: { zh: (value) => value, en: (value) => value },
  gte: { zh: (value) => `${value}以上`, en: (value) => `at least ${value}` },
  lte: { zh: (value) => `${value}以内`, en: (value) => `at most ${value}` },
  gt: { zh: (value) => `超过${value}`, en: (value) => `more than ${value}` },
  lt: { zh: (value) => `低于${value}`, en: (value) => `less than ${value}` },
  about: { zh: (value) => `约${value}`, en: (value) => `about ${value}` },
  range: { zh: (value) => value, en: (value) => value },
}

/**
 * A value inside a sentence that says what is measured: `4.7万个以上`, `at least 47,000`. Only what the number
 * itself is counted in stays with it; per whom, and in English what is counted, the sentence says.
 */
export function formatProse(figure: Valued, locale: Locale): string | null {
  if (figure.value === null) return null
  const number = formatRange(figure.value, figure.value_to, locale)
  const unit = figure.unit?.split('/')[0] ?? ''
  const isSign = unit === '%' || unit === '‰'
  const text =
    locale === 'zh' || isSign
      ? `${number}${unit}`
      : `${number}${kept.has(unit) ? ` ${unitText(unit, locale).after}` : ''}`
  return proseWords[figure.comparator ?? 'eq'][locale](text)
}

/** Units an English sentence does not name by itself. */
const kept = new Set(['亩', '岁', '平方米'])
