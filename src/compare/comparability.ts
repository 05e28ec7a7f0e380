import type { Figure } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Plan } from '../model/plan.ts'
import { unitKey } from '../model/unit-key.ts'

/** A figure with what decides whether it may be compared: its document and its indicator. */
export type Measured = {
  readonly figure: Pick<Figure, 'value' | 'unit' | 'kind' | 'year' | 'scope_zh' | 'measure_zh' | 'city'>
  readonly plan: Pick<Plan, 'level' | 'kind' | 'scope_zh'>
  readonly indicator: Indicator | undefined
}

/** In these two values measure different things: they must not share a scale. */
export const blockingDifferences = ['no-value', 'measure', 'unit', 'scope', 'size', 'derived'] as const
/** These must be said beside two values that share a scale. */
export const namedDifferences = ['year', 'year-unknown', 'kind', 'level', 'document'] as const
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

type Rule = readonly [Difference, (a: Measured, b: Measured) => boolean]

/** In the order in which they are told. */
const rules: readonly Rule[] = [
  ['no-value', (a, b) => a.figure.value === null || b.figure.value === null],
  ['measure', (a, b) => a.indicator === undefined || a.indicator.id !== b.indicator?.id],
  ['unit', (a, b) => unitKey(a.figure.unit) !== unitKey(b.figure.unit)],
  ['scope', (a, b) => groupOf(a) !== groupOf(b)],
  ['size', (a, b) => a.figure.city !== b.figure.city && a.indicator?.across_cities === false],
  ['year', (a, b) => a.figure.year !== null && b.figure.year !== null && a.figure.year !== b.figure.year],
  ['year-unknown', (a, b) => a.figure.year === null || b.figure.year === null],
  ['kind', (a, b) => a.figure.kind !== b.figure.kind],
  ['level', (a, b) => a.plan.level !== b.plan.level],
  ['document', (a, b) => a.plan.kind !== b.plan.kind],
]

/** Words for the whole place a document speaks for; the places themselves differ by level, which is told apart. */
const placeWords = /^(全区|全市|全县|全省|全域|全镇|市域内?|县域内?|开发区)/

/** Everybody who lives there: no narrower than the place. */
const everybody = /^(常住)?(城乡)?(居民|人口)$/

/**
 * The group a value speaks for: '' for the whole place or for the people the measure names anyway (孕产妇 in
 * 孕产妇死亡率), else the scope's words without the place.
 */
function groupOf({ figure, plan, indicator }: Measured): string {
  const scope = figure.scope_zh.startsWith(plan.scope_zh)
    ? figure.scope_zh.slice(plan.scope_zh.length)
    : figure.scope_zh.replace(placeWords, '')
  const group = scope.replaceAll('及以上', '以上').replace(everybody, '')
  const named = `${figure.measure_zh} ${indicator?.name_zh ?? ''} ${indicator?.denominator_zh ?? ''}`
  return named.replaceAll('及以上', '以上').includes(group) ? '' : group
}
