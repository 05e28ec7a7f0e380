import type { Comparator } from '../../../model/figure.ts'
import { readComparator } from '../quantities/comparators.ts'
import { findDenominators } from '../quantities/denominators.ts'
import { findQuantities } from '../quantities/find-quantities.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { spellDenominator } from '../quantities/units.ts'

export type CellValue = { readonly quantity: Quantity; readonly comparator: Comparator }

/** The value of a cell (78.5, ≥50, 9以下, 79.5左右); undefined where it holds words, a dash or several numbers. */
export function readCell(text: string): CellValue | undefined {
  if (
    !/^(?:≥|≤|>=|<=|>|<|\[|不低于|不高于|不少于|不超过|高于|低于|超过|约|达到|控制在|下降|降至|提高|增长|比?\d{0,4}年?下降)?\s*[\d.,]+/.test(
      text,
    )
  )
    return undefined
  const quantities = findQuantities(text, new Uint8Array(text.length))
  const quantity = quantities[0]
  if (quantity === undefined || quantities.length > 1) return undefined
  const { comparator } = readComparator(text.slice(0, quantity.start), text.slice(quantity.end))
  return { quantity, comparator: quantity.valueTo === null ? comparator : 'range' }
}

/** Unit of a cell: its own, that of the unit column, or that in brackets behind the measure; with what it is counted per. */
export function unitOf(own: string | null, column: string, measure: string): string | null {
  const bracket = /\(([^()]{1,8})\)$/.exec(measure)?.[1]
  const unit = own ?? (cleanUnit(column) || cleanUnit(bracket ?? '') || null)
  const per = findDenominators(measure)[0]?.per
  if (unit === null || per === undefined || unit.includes('/') || /[%‰]/.test(unit)) return unit
  return per.startsWith('/') ? per : `${unit}/${per}`
}

const cleanUnit = (unit: string): string => {
  const plain = unit
    .replace(/\s/g, '')
    .replace(/^1(?=\/)/, '')
    .replace(/^(\/10万)人?$/, '$1')
    .replace(/^-+$/, '')
  return plain.startsWith('/') ? `/${spellDenominator(plain.slice(1))}` : plain
}

/** The measure without the unit in brackets behind it. */
export const nameOf = (measure: string): string =>
  measure
    .replace(/^\d{1,2}[.、\s]\s*/, '')
    .replace(/\((?:%|‰|[^()]{0,3}\/[^()]{1,4}|岁|张|人|个|名|家|所|元|万元|亿元|平方米|次|分|年)\)$/, '')
