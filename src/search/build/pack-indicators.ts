import { columnsOf } from '../columns.ts'
import { firstPlace, wordsOf } from '../packed-indicators.ts'
import type { PackedIndicators } from '../packed-indicators.ts'
import type { IndexedIndicator } from '../vocabulary-index.ts'

// A capital for each.
const mostPlaces = 26

export const packIndicators = (indicators: readonly IndexedIndicator[]): PackedIndicators =>
  columnsOf(indicators.map((indicator) => ({ ...indicator, id: shortId(indicator) })))

/** An id with a capital for each word that stands in the English name; no blank beside a capital. */
const shortId = ({ id, en }: IndexedIndicator): string => {
  const words = wordsOf(en).slice(0, mostPlaces)
  return id
    .split('-')
    .map((part) => (words.includes(part) ? String.fromCharCode(firstPlace + words.indexOf(part)) : part))
    .join('-')
    .replace(/-(?=[A-Z])/g, '')
}
