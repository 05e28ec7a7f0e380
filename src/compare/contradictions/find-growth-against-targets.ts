import { upperFirst } from '../../lib/upper-first.ts'
import type { Check } from '../../model/check.ts'
import type { Figure } from '../../model/figure.ts'
import { boundedEn, boundedZh, nameEn } from './figure-words.ts'
import { growthFigures } from './growth-figures.ts'
import { type SamePair } from './same-pairs.ts'

/** A target is worth a word where it asks for less than half, or more than twice, of what the trend would give. */
const interesting = { less: 0.5, more: 2 }

/** How a measure moved before the plan: where it would stand in the target's year if it went on like that. */
type Trend = {
  readonly projected: number
  readonly figures: readonly Figure[]
  readonly arithmetic: string
  readonly past_zh: string
  readonly past_en: string
}

/** Targets that ask for much more, or much less, than the growth the same document reports would bring by itself. */
export function findGrowthAgainstTargets(
  pairs: readonly SamePair[],
  figures: readonly Figure[],
): readonly Check[] {
  const told = new Set<string>()
  return pairs.flatMap(({ first, second, indicator }): readonly Check[] => {
    const [level, target] = first.kind === 'baseline' ? [first, second] : [second, first]
    if (level.kind !== 'baseline' || target.kind !== 'target' || level.value === null) return []
    if (level.year === null || target.year === null || target.value === null || target.year <= level.year)
      return []
    const trend = trendFrom(level, target.year, figures)
    const once = `${indicator.id} ${target.year} ${target.value}`
    if (trend === undefined || told.has(once)) return []
    const times = (target.value - level.value) / (trend.projected - level.value)
    if (times < 0 || (times >= interesting.less && times <= interesting.more)) return []
    told.add(once)
    const [projected, share] = [round(trend.projected), round(times)]
    return [
      {
        plan: target.plan,
        kind: 'growth-against-target',
        figures: [...trend.figures, target].map(({ id }) => id),
        computation: `${trend.arithmetic} = ${projected}; (${target.value} − ${level.value}) ÷ (${projected} − ${level.value}) = ${share}`,
        statement_zh: `${level.measure_zh}：${trend.past_zh}；照此下去 ${target.year} 年约为 ${projected}，目标是${boundedZh(target, indicator.unit)}，要求的变化约为照此推算的 ${times > 1 ? `${share} 倍` : `${percentOf(times)}%`}。`,
        statement_en: `${upperFirst(nameEn(level))}: ${trend.past_en}; going on like that would give about ${projected} in ${target.year}. The target is ${boundedEn(target, indicator.unit)}, about ${times > 1 ? `${share} times` : `${percentOf(times)}% of`} that change.`,
      },
    ]
  })
}

/** The trend up to a reached value: from an earlier reached value, else from the growth the document states. */
function trendFrom(level: Figure, to: number, figures: readonly Figure[]): Trend | undefined {
  const years = to - (level.year ?? to)
  const now = level.value ?? 0
  const earlier = figures.find(
    (figure) =>
      figure.indicator === level.indicator &&
      figure.kind === 'baseline' &&
      figure.scope_zh === level.scope_zh &&
      (figure.year ?? Infinity) < (level.year ?? 0),
  )
  if (earlier !== undefined && earlier.value !== null) {
    const span = (level.year ?? 0) - (earlier.year ?? 0)
    return {
      projected: now + ((now - earlier.value) / span) * years,
      figures: [earlier, level],
      arithmetic: `${now} + (${now} − ${earlier.value}) ÷ ${span} × ${years}`,
      past_zh: `${earlier.year} 年 ${earlier.value_as_written}，${level.year} 年 ${level.value_as_written}`,
      past_en: `${earlier.value} in ${earlier.year}, ${now} in ${level.year}`,
    }
  }
  const growth = growthFigures(figures).find(
    ({ figure, base }) => figure.unit === '%' && base === level.measure_zh && figure.year === level.year,
  )
  const span = growth && spanOf(growth.figure)
  if (growth === undefined || span === undefined) return undefined
  const percent = growth.figure.value ?? 0
  return {
    projected: now * (1 + percent / 100) ** (years / span),
    figures: [level, growth.figure],
    arithmetic: `${now} × (1 + ${percent}%)${years === span ? '' : `^(${years} ÷ ${span})`}`,
    past_zh: `${level.year} 年 ${level.value_as_written}，前 ${span} 年增长 ${percent}%`,
    past_en: `${now} in ${level.year} after a growth of ${percent}% over ${span} years`,
  }
}

/** Years a stated growth took: from the end of the named five-year plan (“十二五”末 is 2015), or one. */
function spanOf({ measure_zh, year }: Figure): number | undefined {
  const plan = /十([一二三四五])五”?末/.exec(measure_zh)?.[1]
  if (plan !== undefined) return year === null ? undefined : year - (2005 + 5 * ordinal(plan))
  return /年均|每年|同比/.test(measure_zh) ? 1 : undefined
}

const ordinal = (numeral: string): number => '一二三四五'.indexOf(numeral) + 1
const round = (value: number): number => Number(value.toFixed(2))
const percentOf = (share: number): number => Math.round(share * 100)
