import type { Plan } from '../model/plan.ts'
import type { Measured } from './measured.ts'

/** Words for the whole place a document speaks for; the places themselves differ by level, which is told apart. */
const placeWords = /^(全区|全市|全县|全省|全域|全镇|市域内?|县域内?|开发区)/

/** Everybody who lives there: no narrower than the place. */
const everybody = /^(常住)?(城乡)?(居民|人口)$/

/** The people or institutions a scope narrows the place to; '' if it speaks for the whole place. */
export function narrowScope(scope: string, plan: Pick<Plan, 'scope_zh'>): string {
  const group = scope.startsWith(plan.scope_zh)
    ? scope.slice(plan.scope_zh.length)
    : scope.replace(placeWords, '')
  return group.replace(everybody, '')
}

/**
 * The group by which two values are compared: '' for the whole place or for the people the indicator names
 * anyway (孕产妇 in 孕产妇死亡率), else the scope's words without the place.
 */
export function scopeGroup({ figure, plan, indicator }: Measured): string {
  const group = narrowScope(figure.scope_zh, plan).replaceAll('及以上', '以上')
  const named = `${indicator?.name_zh ?? ''} ${indicator?.denominator_zh ?? ''}`
  return named.replaceAll('及以上', '以上').includes(group) ? '' : group
}
