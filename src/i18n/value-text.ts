import type { Comparator } from '../model/figure.ts'
import { formatNumber } from './format-number.ts'
import type { Locale } from './locales.ts'
import type { UnitText } from './units.ts'

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

/** The parts of a value whose unit is written as said, or null for a milestone, which has none. */
export function valueParts(figure: Valued, locale: Locale, unit: UnitText | undefined): ValueParts | null {
  if (figure.value === null) return null
  return {
    sign: figure.comparator === null ? '' : comparatorSigns[figure.comparator][locale],
    number: formatRange(figure.value, figure.value_to, locale),
    before: unit?.before ?? '',
    unit: unit?.after ?? '',
    glued: unit?.glued === true,
  }
}

/** The whole value as one line of text: `≥ 4.7万 个`, `CNY 3.383 billion`, `12–15%`; null for a milestone. */
export function valueText(figure: Valued, locale: Locale, unit: UnitText | undefined): string | null {
  const parts = valueParts(figure, locale, unit)
  if (!parts) return null
  const number = [parts.sign, parts.before, parts.number].filter(Boolean).join(' ')
  return parts.glued || parts.unit === '' ? `${number}${parts.unit}` : `${number} ${parts.unit}`
}

/** A number, or two with a dash between. */
export function formatRange(from: number, to: number | null, locale: Locale): string {
  return to === null
    ? formatNumber(from, locale)
    : `${formatNumber(from, locale)}–${formatNumber(to, locale)}`
}
