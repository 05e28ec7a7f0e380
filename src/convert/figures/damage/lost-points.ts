import type { KnownValue } from './known-values.ts'
import type { Suspicion } from './suspicion.ts'

/**
 * Values that say the same digits of the same measure in the same unit as another, only without its point:
 * 每千人口托位数45个 where the document elsewhere has 4.5个.
 */
export function findLostPoints(values: readonly KnownValue[]): readonly Suspicion[] {
  const pointed = new Map<string, KnownValue>()
  for (const value of values) if (/\d\.\d/.test(value.written)) pointed.set(signOf(value), value)
  return values.flatMap((value) => {
    const other = /\d\.\d/.test(value.written) ? undefined : pointed.get(signOf(value))
    if (other === undefined || !isRate(value)) return []
    return [
      {
        index: value.start,
        code: 'lost-point',
        quote: value.written,
        readings: [other.written, value.written],
        certainty: isImpossible(value) ? ('certain' as const) : ('probable' as const),
        evidence: [`\`${other.written}\` stands elsewhere for ${other.key}`],
      },
    ]
  })
}

/** Measure, unit and digits without the point. */
const signOf = ({ key, unit, written }: KnownValue): string =>
  `${key}|${unit}|${(/\d+(?:\.\d+)?/.exec(written)?.[0] ?? '').replace('.', '')}|${written.replace(/[\d.]/g, '')}`

/** Rates and shares have points; of 45家 and 4.5家 nobody would write the second. */
const isRate = ({ unit }: KnownValue): boolean => /[/%‰岁]/.test(unit)

const isImpossible = ({ unit, value }: KnownValue): boolean =>
  (unit === '%' && value > 100) || (unit === '岁' && value > 130)
