import type { Locale } from './locales.ts'

/** Powers of ten that people give a name to, largest first, and from which number on they use it. */
const namedPowers: Readonly<Record<Locale, readonly { from: number; power: number; name: string }[]>> = {
  zh: [
    { from: 1e8, power: 1e8, name: '亿' },
    { from: 1e4, power: 1e4, name: '万' },
  ],
  en: [
    { from: 1e9, power: 1e9, name: ' billion' },
    { from: 1e6, power: 1e6, name: ' million' },
  ],
}
/** More decimals than these read worse than the plain number: 68.3778万 stays 683,778. */
const readableDecimals: Readonly<Record<Locale, number>> = { zh: 2, en: 3 }

/** A number as people write it, never rounded: 47000 → `4.7万` / `47,000`; 3383000000 → `33.83亿` / `3.383 billion`. */
export function formatNumber(value: number, locale: Locale): string {
  const size = Math.abs(value)
  const named = namedPowers[locale].find(
    ({ from, power }) => size >= from && decimalsOf(value / power) <= readableDecimals[locale],
  )
  return named ? `${formatPlain(value / named.power)}${named.name}` : formatPlain(value)
}

const plainFormat = new Intl.NumberFormat('en', { maximumFractionDigits: 10 })

/** Grouped digits without a name for the power: 3077 → `3,077`. */
export const formatPlain = (value: number): string => plainFormat.format(value).replace('-', '−')

function decimalsOf(value: number): number {
  const [, decimals = ''] = Number(value.toPrecision(12)).toString().split('.')
  return decimals.length
}
