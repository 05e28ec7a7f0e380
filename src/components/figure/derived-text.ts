import type { DerivedValue } from '../../compare/derived-values.ts'
import { formatPlain } from '../../i18n/format-number.ts'
import { formatValue } from '../../i18n/format-value.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import type { Indicator } from '../../model/indicator.ts'

/** A derived rate with the bound of its count: a count of at least so many makes a rate of at least so many. */
export function derivedRate(
  { from, value }: DerivedValue,
  { unit }: Pick<Indicator, 'unit'>,
  locale: Locale,
): string {
  const rounded = Number(value.toPrecision(3))
  return formatValue({ value: rounded, value_to: null, unit, comparator: from.comparator }, locale) ?? ''
}

/** The same after the measure's name, which has said per whom, and said to be derived: `≥ 4.49 推算`. */
export function derivedText({ from, value }: DerivedValue, locale: Locale): string {
  const rounded = {
    value: Number(value.toPrecision(3)),
    value_to: null,
    unit: null,
    comparator: from.comparator,
  }
  return translator(locale)('chart.derived', { value: formatValue(rounded, locale) ?? '' })
}

/** How it was worked out: `47,000 ÷ 2020年普查人口 10,466,625`. */
export const derivedFrom = ({ from, population }: DerivedValue, locale: Locale): string =>
  translator(locale)('chart.formula', {
    count: formatPlain(from.value ?? 0),
    people: formatPlain(population.value),
    year: population.year,
  })
