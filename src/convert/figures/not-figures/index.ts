import { isAge } from './ages.ts'
import { isBareNumber } from './bare-numbers.ts'
import type { Candidate, NotFigureRule } from './candidate.ts'
import { isDuration } from './durations.ts'
import { isGrade } from './grades.ts'
import { isSelfCount } from './labels.ts'
import { isProcedure } from './procedures.ts'
import { isSmallWord } from './small-counts.ts'
import { isThreshold } from './thresholds.ts'

/** The rules in order; the first that gives a reason decides. */
const rules: readonly NotFigureRule[] = [
  isBareNumber,
  isAge,
  isGrade,
  isProcedure,
  isDuration,
  isSelfCount,
  isThreshold,
  isSmallWord,
]

/** Why a number is no figure, or undefined where it is one. */
export function findReasonAgainst(candidate: Candidate): string | undefined {
  for (const rule of rules) {
    const reason = rule(candidate)
    if (reason !== undefined) return reason
  }
  return undefined
}
