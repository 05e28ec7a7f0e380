import { findQuantities } from './find-quantities.ts'
import { normaliseText } from '../normalise.ts'

/** A number as it stands in a text, in plain digits: `4.7万个` → 47000, 个; `valueTo` is the upper end of a range. */
export type WrittenValue = {
  readonly value: number
  readonly valueTo: number | null
  readonly unit: string | null
}

/** The values a piece of text such as `11.14万余人` or `1-3所` can be read as; none where it holds no number. */
export const readWrittenValues = (written: string): readonly WrittenValue[] => {
  const text = normaliseText(written)
  return findQuantities(text, new Uint8Array(text.length))
}
