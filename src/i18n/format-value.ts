import type { Comparator } from '../model/figure.ts'
import { formatNumber } from './format-number.ts'
import type { Locale } from './locales.ts'
import { unitText } from './units.ts'

/** A value taken apart for setting in type: sign, number and unit each have their own size. */
export type ValueParts = {
  /** `≥`, `≤`, `约` … or empty. */
  readonly sign: string
  readonly number: string
  /** Stands before the number, e.g. `CNY`. */
  readonly before: string
  /** Stands after the number, e.g. `个/千人`. */
  readonly unit: string
  /** True where no space belongs between number and unit. */
  readonly glued: boolean
}

export type Valued = {
  readonly value: number | null
  readonly value_to: number | null
  readonly unit: string | null
  readonly comparator: Comparator | null
}

/** `about` is a word in each language, the others are signs everybody reads; `eq` and `range` need none. */
const comparatorSigns: Readonly<Record<Comparator, Readonly<Record<Locale, string>>>> = {
  eq: { zh: '', en: '' },
  gte: { zh: '≥', en: '≥' },
  lte: { zh: '≤', en: '≤' },
  gt: { zh: '>', en: '>' },
  lt: { zh: '<', en: '<' },
  about: { zh: '约', en: 'about' },
  range: { zh: '', en: '' },
}

/** The parts of a figure's value, or null for a milestone, which has none. */
export function formatValueParts(figure: Valued, locale: Locale): ValueParts | null {
  if (figure.value === null) return null
  const unit = unitText(figure.unit, locale)
  return {
    sign: figure.comparator === null ? '' : comparatorSigns[figure.comparator][locale],
    number: formatRange(figure.value, figure.value_to, locale),
    before: unit.before,
    unit: unit.after,
    glued: unit.glued,
  }
}

/** The whole value as one line of text: `≥ 4.7万 个`, `CNY 3.383 billion`, `12–15%`; null for a milestone. */
export function formatValue(figure: Valued, locale: Locale): string | null {
  const parts = formatValueParts(figure, locale)
  if (parts === null) return null
  const number = [parts.sign, parts.before, parts.number].filter(Boolean).join(' ')
  return parts.glued || parts.unit === '' ? `${number}${parts.unit}` : `${number} ${parts.unit}`
}

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

function formatRange(from: number, to: number | null, locale: Locale): string {
  return to === null
    ? formatNumber(from, locale)
    : `${formatNumber(from, locale)}–${formatNumber(to, locale)}`
}
