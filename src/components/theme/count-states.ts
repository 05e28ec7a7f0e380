import type { Coverage, CoverageState } from '../../model/coverage.ts'

/** How many documents answer with figures, in words only, or not at all. */
export function countStates(cells: readonly Coverage[]): Readonly<Record<CoverageState, number>> {
  const count = (state: CoverageState): number => cells.filter((cell) => cell.state === state).length
  return { quantified: count('quantified'), mentioned: count('mentioned'), 'not-stated': count('not-stated') }
}
