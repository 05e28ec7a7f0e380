import { itemsWith } from '../lib/items-with.ts'
import type { TableRow } from '../model/published.ts'

type FigureRow = TableRow<'figures'>
/** A figure as a row of a comparison's file. */
export type ComparisonRow = FigureRow & { readonly comparable_with: readonly string[] }

/** Column that comparisons have after those of `figures`: ids of the other place's figures that may share its scale. */
export const comparisonColumn = 'comparable_with'

/** The figures of two places, the first place's first, each with those of the other it may be compared with. */
export function comparisonRows(
  figures: readonly FigureRow[],
  [a, b]: readonly [string, string],
  shared: readonly { readonly a: { readonly id: string }; readonly b: { readonly id: string } }[],
): readonly ComparisonRow[] {
  const partnersOf = (id: string): readonly string[] =>
    shared.flatMap((pair) => (pair.a.id === id ? pair.b.id : pair.b.id === id ? pair.a.id : []))
  return [a, b].flatMap((city) =>
    itemsWith(figures, 'city', city).map((row) => ({ ...row, [comparisonColumn]: partnersOf(row.id) })),
  )
}
