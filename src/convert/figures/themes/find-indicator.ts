import type { Indicator } from '../../../model/indicator.ts'
import { unitKey } from '../../../model/unit-key.ts'

/** The indicator whose wording a measure has, all words of one list, in the same unit; the most words win. */
export function findIndicator(
  measure: string,
  unit: string | null,
  indicators: readonly Indicator[],
): string | null {
  let best: { readonly id: string; readonly words: number } | undefined
  for (const { id, unit: required, wording } of indicators) {
    if (unit === null || unitKey(unit) !== unitKey(required)) continue
    for (const words of wording) {
      const length = words.join('').length
      if (words.every((word) => measure.includes(word)) && length > (best?.words ?? 0))
        best = { id, words: length }
    }
  }
  return best?.id ?? null
}
