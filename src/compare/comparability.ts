import { denominatorName } from './denominator-name.ts'
import { unitKey } from '../model/unit-key.ts'
import type { Measured } from './measured.ts'
import { scopeGroup } from './scope-group.ts'

/** In these two values measure different things: they must not share a scale. */
const blockingDifferences = ['no-value', 'measure', 'unit', 'scope', 'size'] as const
/** These must be said beside two values that share a scale. */
export const namedDifferences = ['denominator', 'year', 'year-unknown', 'kind', 'level', 'document'] as const
export type Difference = (typeof blockingDifferences)[number] | (typeof namedDifferences)[number]

export type Comparability = {
  /** `same-scale`: may be drawn together with the named differences shown; `apart`: may not. */
  readonly verdict: 'same-scale' | 'apart'
  /** Blocking differences first. Empty only if nothing at all differs. */
  readonly differences: readonly Difference[]
}

/** Whether two values may stand on one scale, and everything in which they differ. */
export function comparabilityOf(a: Measured, b: Measured): Comparability {
  const differences = [...rules].filter(([, differ]) => differ(a, b)).map(([difference]) => difference)
  const blocked = differences.some((difference) =>
    (blockingDifferences as readonly string[]).includes(difference),
  )
  return { verdict: blocked ? 'apart' : 'same-scale', differences }
}

/** 每千人口 and 每千常住人口 may mean the same people; the document does not say so, hence the difference is told. */
const baseOf = ({ figure }: Measured): string | undefined => denominatorName(figure.measure_zh)?.zh

type Rule = readonly [Difference, (a: Measured, b: Measured) => boolean]

/** In the order in which they are told. */
const rules: readonly Rule[] = [
  ['no-value', (a, b) => a.figure.value === null || b.figure.value === null],
  ['measure', (a, b) => a.indicator === undefined || a.indicator.id !== b.indicator?.id],
  ['unit', (a, b) => unitKey(a.figure.unit) !== unitKey(b.figure.unit)],
  ['scope', (a, b) => scopeGroup(a) !== scopeGroup(b)],
  ['size', (a, b) => a.figure.city !== b.figure.city && a.indicator?.across_cities === false],
  ['denominator', (a, b) => baseOf(a) !== undefined && baseOf(b) !== undefined && baseOf(a) !== baseOf(b)],
  ['year', (a, b) => a.figure.year !== null && b.figure.year !== null && a.figure.year !== b.figure.year],
  ['year-unknown', (a, b) => a.figure.year === null || b.figure.year === null],
  ['kind', (a, b) => a.figure.kind !== b.figure.kind],
  ['level', (a, b) => a.plan.level !== b.plan.level],
  ['document', (a, b) => a.plan.kind !== b.plan.kind],
]
