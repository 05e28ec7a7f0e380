import { everyTwo } from '../../lib/every-two.ts'
import type { Figure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Plan } from '../../model/plan.ts'
import { comparabilityOf } from '../comparability.ts'

/** Two values of one document that measure the same thing. */
export type SamePair = { readonly first: Figure; readonly second: Figure; readonly indicator: Indicator }

/** Every pair of values of one document that comparability lets stand on one scale. */
export function samePairs(
  plan: Pick<Plan, 'scope_zh' | 'level' | 'kind'>,
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): readonly SamePair[] {
  return indicators.flatMap((indicator) =>
    everyTwo(figures.filter((figure) => figure.indicator === indicator.id))
      .filter(([a, b]) => {
        const of = (figure: Figure) => ({ figure, plan, indicator })
        return comparabilityOf(of(a), of(b)).verdict === 'same-scale'
      })
      .map(([first, second]) => ({ first, second, indicator })),
  )
}

/** A value behind Chinese words, with its bound: `低于 14.5/10万`, or ` 90%` with the space a bare number wants. */
export const boundedZh = ({ value, comparator }: Figure, unit: string): string =>
  `${{ gte: '不少于', lte: '不超过', gt: '超过', lt: '低于', about: '约', eq: '', range: '' }[comparator ?? 'eq']} ${value}${unit.replace(perPeople, '')}`

/** The base the measure's name says already: 个/千人 is 个. */
const perPeople = /(?<=.)\/\d*[百千万]+人$/

/** The same in English, `less than 14.5 per 100,000`; counts and rates per people say their unit in the measure's name. */
export const boundedEn = ({ value, comparator }: Figure, unit: string): string =>
  `${{ gte: 'at least ', lte: 'at most ', gt: 'more than ', lt: 'less than ', about: 'about ', eq: '', range: '' }[comparator ?? 'eq']}${value}${unitAfter(unit)}`

/** A unit after a number in English: `96.75%`, `80.5 years`, `14.5 per 100,000`. */
const unitAfter = (unit: string): string => spelled[unit] ?? (/^[%‰]/.test(unit) ? unit : '')

const spelled: Readonly<Record<string, string>> = {
  岁: ' years',
  元: ' yuan',
  个百分点: ' percentage points',
  '/10万': ' per 100,000',
}
