import type { Commitment, Comparator, FigureKind } from '../../model/figure.ts'
import type { CodedPassage } from '../document.ts'
import type { Stretch } from './stretch.ts'
import type { YearBasis } from './time/year.ts'

/** One figure as the rules read it, before themes are known; stretches are indices of the document's text. */
export type FigureReading = {
  readonly passage: CodedPassage
  readonly milestone: boolean
  /** From 1: which of the measures one written value serves. */
  readonly measureNth: number
  /** Where the value stands; for a milestone its date. */
  readonly value: Stretch
  readonly quote: Stretch
  readonly amount: number | null
  readonly amountTo: number | null
  readonly unit: string | null
  readonly comparator: Comparator | null
  readonly kind: FigureKind
  readonly year: number | null
  readonly basis: YearBasis | null
  readonly commitment: Commitment
  readonly commitmentWord: string | null
  readonly measure: string
  readonly scope: string | undefined
}
