import { rowsOf } from './columns.ts'
import type { Columns } from './columns.ts'
import type { IndexedIndicator } from './vocabulary-index.ts'

/** Indicators whose ids are written by places in their English names: `AB-1000` where the name begins `Childcare places`. */
export type PackedIndicators = Columns<IndexedIndicator>

export const unpackIndicators = (packed: PackedIndicators): readonly IndexedIndicator[] =>
  rowsOf(packed).map((indicator) => ({
    ...indicator,
    id: indicator.id
      .split(/-|(?=[A-Z])/)
      .map((part) => (/[A-Z]/.test(part) ? wordsOf(indicator.en)[part.charCodeAt(0) - firstPlace] : part))
      .join('-'),
  }))

/** The words of an English name as an id may have them. */
export const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[a-z0-9]+/g) ?? []

export const firstPlace = 0x41
