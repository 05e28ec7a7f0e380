import type { Indicator } from '../../model/indicator.ts'

/** The indicator whose wording a measure has, all words of one list, in the same unit; the most words win. */
export function findIndicator(
  measure: string,
  unit: string | null,
  indicators: readonly Indicator[],
): string | null {
  let best: { readonly id: string; readonly words: number } | undefined
  for (const { id, unit: required, wording } of indicators) {
    if (unit === null || !sameUnit(unit, required)) continue
    for (const words of wording) {
      const length = words.join('').length
      if (words.every((word) => measure.includes(word)) && length > (best?.words ?? 0))
        best = { id, words: length }
    }
  }
  return best?.id ?? null
}

/** 名, 人 and 位 count the same people; every other unit must be the same. */
const sameUnit = (one: string, other: string): boolean => onePerson(one) === onePerson(other)
const onePerson = (unit: string): string => unit.replace(/^[名位](?=$|\/)/, '人')
