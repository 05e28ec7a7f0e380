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

function formatRange(from: number, to: number | null, locale: Locale): string {
  return to === null
    ? formatNumber(from, locale)
    : `${formatNumber(from, locale)}–${formatNumber(to, locale)}`
}
