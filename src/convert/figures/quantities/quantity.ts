import type { Stretch } from '../stretch.ts'
import type { UnitKind } from './units.ts'

/** A number with its unit as it stands in a sentence. */
export type Quantity = Stretch & {
  readonly value: number
  readonly valueTo: number | null
  /** Unit as published; null where the text gives none. */
  readonly unit: string | null
  readonly kind: UnitKind | 'bare'
  /** 余, 多 or 几 stands inside: the true value is somewhat greater. */
  readonly more: boolean
  /** Whether the number is written in Chinese numerals. */
  readonly chinese: boolean
}
