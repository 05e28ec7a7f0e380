import type { QueryWords } from '../model/vocabulary.ts'
import type { Run } from './split-runs.ts'
import type { QueryReading } from './query-reading.ts'

/** A number with the magnitude (万) and measure word (个) that follow it, and how many Han characters those take. */
export function readNumber(
  number: Run,
  following: string,
  { magnitudes, units }: QueryWords,
): { readonly reading: QueryReading; readonly taken: number } {
  const digits = number.text.replaceAll(',', '')
  const magnitude = Object.keys(magnitudes).find((word) => following.startsWith(word)) ?? ''
  const rest = following.slice(magnitude.length)
  const unit = longest(units.filter((word) => rest.startsWith(word)))
  const value = parseFloat(digits) * (magnitudes[magnitude] ?? 1)
  const taken = magnitude.length + unit.length
  const asTyped = digits + magnitude
  const forms = [
    asTyped + unit,
    asTyped,
    ...otherForms(digits, value, magnitude, magnitudes).flatMap((form) => [form + unit, form]),
  ]
  return {
    reading: {
      kind: 'number',
      start: number.start,
      end: number.end + taken,
      forms: [...new Set(forms)],
      value,
    },
    taken,
  }
}

/** The same amount as documents may write it: 47000 is 4.7万. Bare years and percentages have no other form. */
function otherForms(
  digits: string,
  value: number,
  magnitude: string,
  magnitudes: QueryWords['magnitudes'],
): readonly string[] {
  if (/[%‰]$/.test(digits) || value < 10_000) return []
  const written = Object.entries(magnitudes).flatMap(([word, factor]) => {
    const amount = value / factor
    return word !== magnitude && amount >= 1 && Number(amount.toFixed(2)) === amount
      ? [`${amount}${word}`]
      : []
  })
  return magnitude === '' ? written : [...written, String(Math.round(value))]
}

const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length ? word : best), '')
