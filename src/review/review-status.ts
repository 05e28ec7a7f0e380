import type { Figure } from '../model/figure.ts'
import { formatIssue, type Issue } from '../model/issue.ts'

export type StatusInput = {
  readonly plans: readonly { readonly id: string }[]
  readonly figures: readonly Pick<Figure, 'plan' | 'status' | 'quote' | 'value_as_written' | 'year'>[]
  readonly issues: readonly Issue[]
  /** Whether what nobody has reviewed or confirmed counts as a failure too. */
  readonly isStrict: boolean
}

/** How far the reviews have come, plan by plan, then what no longer fits; `fails` if that has to be mended. */
export function reviewStatus({ plans, figures, issues, isStrict }: StatusInput): {
  readonly lines: readonly string[]
  readonly fails: boolean
} {
  const waiting = figures.filter(({ status }) => status === 'machine')
  const isWrong = issues.some(({ severity }) => severity === 'error' || isStrict)
  return {
    fails: isWrong || (isStrict && waiting.length > 0),
    lines: [
      ...plans.flatMap(({ id }) => {
        const own = figures.filter(({ plan }) => plan === id)
        const open = own.filter(({ status }) => status === 'machine')
        return [
          `${id}: ${own.length - open.length} reviewed, ${open.length} unreviewed`,
          ...open.map(
            ({ quote, value_as_written, year }) =>
              `  ${value_as_written ?? 'milestone'} ${year ?? ''} ${quote}`,
          ),
        ]
      }),
      ...issues.map(formatIssue),
    ],
  }
}
