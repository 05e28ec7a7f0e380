import type { Check } from '../model/check.ts'
import type { Figure } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'

/** Finds statements inside one document that do not fit together; computed from its figures, in fair words. */
export function contradictionsOf(
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): readonly Check[] {
  const plans = [...new Set(figures.map(({ plan }) => plan))]
  return plans.flatMap((plan) => {
    const own = figures.filter((figure) => figure.plan === plan && figure.value !== null)
    return [
      ...impliedDenominators(plan, own, indicators),
      ...looserTargets(plan, own, indicators),
      ...nearlyFlatTargets(plan, own, indicators),
    ]
  })
}

/** Two implied populations further apart than this cannot share a scope. */
const denominatorTolerance = 1.1

type Implied = {
  readonly count: Figure
  readonly rate: Figure
  readonly per: number
  readonly population: number
}

/** A count and its rate imply a population; two pairs of one document that imply different ones are a finding. */
function impliedDenominators(
  plan: string,
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): readonly Check[] {
  const implied = indicators.flatMap((indicator): Implied[] => {
    const { rate_of: rule } = indicator
    if (!rule) return []
    return figures
      .filter((figure) => figure.indicator === indicator.id)
      .flatMap((rate) => {
        const count = figures.find((figure) => figure.indicator === rule.count && figure.year === rate.year)
        if (!count || !count.value || !rate.value) return []
        return [{ count, rate, per: rule.per, population: (count.value / rate.value) * rule.per }]
      })
  })
  return pairsOf(implied)
    .filter(
      ([a, b]) =>
        Math.max(a.population, b.population) / Math.min(a.population, b.population) > denominatorTolerance,
    )
    .map(([a, b]) => ({
      plan,
      kind: 'implied-denominator',
      figures: [a.count.id, a.rate.id, b.count.id, b.rate.id],
      computation: [a, b].map(arithmetic).join('; '),
      statement_zh: `由“${a.count.quote}”和“${a.rate.quote}”推出的人口约为 ${tenThousands(a.population)} 万，由“${b.count.quote}”和“${b.rate.quote}”推出的约为 ${tenThousands(b.population)} 万；两组数字的口径不可能相同，文件没有说明各自的口径。`,
      statement_en: `“${nameEn(a.count)}” and “${nameEn(a.rate)}” imply about ${thousands(a.population)} residents, “${nameEn(b.count)}” and “${nameEn(b.rate)}” about ${thousands(b.population)}; the two pairs cannot share a scope, and the document does not say which scope each has.`,
    }))
}

const arithmetic = ({ count, rate, per, population }: Implied): string =>
  `${count.value} ÷ ${rate.value} × ${per} = ${Math.round(population)}`

/** A target weaker than what the same document reports as reached. */
function looserTargets(
  plan: string,
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): readonly Check[] {
  return sameMeasurePairs(figures, indicators).flatMap(([a, b, indicator]) => {
    const [baseline, target] = a.kind === 'baseline' ? [a, b] : [b, a]
    if (baseline.kind !== 'baseline' || target.kind !== 'target') return []
    const step = (target.value ?? 0) - (baseline.value ?? 0)
    const worse =
      indicator.direction === 'higher' ? step < 0 : indicator.direction === 'lower' ? step > 0 : false
    if (!worse) return []
    return [
      {
        plan,
        kind: 'target-looser-than-baseline',
        figures: [baseline.id, target.id],
        computation: `${baseline.value} (${baseline.year ?? '?'}) → ${target.value} (${target.year ?? '?'}), ${indicator.unit}`,
        statement_zh: `“${indicator.name_zh}”：文件写已达到“${baseline.quote}”，目标却是“${target.quote}”，比已达到的宽。原因文件没有说明。`,
        statement_en: `${indicator.name_en}: the document reports ${baseline.value}${unitEn(indicator.unit)} as reached and sets ${target.value}${unitEn(indicator.unit)} as the target, which is looser than what has been reached. The document gives no reason.`,
      },
    ]
  })
}

/** Two targets of one measure this many years apart … */
const flatYears = 5
/** … that differ by less than this share of the earlier one. */
const flatShare = 0.005

/** Two dated targets of one measure that hardly differ although years lie between them. */
function nearlyFlatTargets(
  plan: string,
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): readonly Check[] {
  return sameMeasurePairs(figures, indicators).flatMap(([a, b, indicator]) => {
    if (a.kind !== 'target' || b.kind !== 'target' || a.year === null || b.year === null) return []
    const [early, late] = a.year <= b.year ? [a, b] : [b, a]
    const step = Math.abs((late.value ?? 0) - (early.value ?? 0))
    if ((late.year ?? 0) - (early.year ?? 0) < flatYears || step > flatShare * (early.value ?? 0)) return []
    return [
      {
        plan,
        kind: 'nearly-flat-target',
        figures: [early.id, late.id],
        computation: `${early.value} (${early.year}) → ${late.value} (${late.year}), ${indicator.unit}`,
        statement_zh: `“${indicator.name_zh}”：${early.year}年的目标是 ${early.value}${indicator.unit}，${late.year}年的目标是 ${late.value}${indicator.unit}，相隔 ${(late.year ?? 0) - (early.year ?? 0)} 年几乎没有变化。其中一个年份可能另有所指。`,
        statement_en: `${indicator.name_en}: the target for ${early.year} is ${early.value}${unitEn(indicator.unit)} and for ${late.year} ${late.value}${unitEn(indicator.unit)}, hardly a change over ${(late.year ?? 0) - (early.year ?? 0)} years. One of the two years may be meant differently.`,
      },
    ]
  })
}

type Pair = readonly [Figure, Figure, Indicator]

function sameMeasurePairs(figures: readonly Figure[], indicators: readonly Indicator[]): readonly Pair[] {
  return indicators.flatMap((indicator) =>
    pairsOf(figures.filter((figure) => figure.indicator === indicator.id))
      .filter(([a, b]) => a.unit === b.unit && a.scope_zh === b.scope_zh)
      .map(([a, b]): Pair => [a, b, indicator]),
  )
}

const pairsOf = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const))

const nameEn = (figure: Figure): string => figure.quote_en ?? figure.measure_en ?? figure.quote
const unitEn = (unit: string): string => (unit === '岁' ? ' years' : /^[%‰/]/.test(unit) ? unit : ` ${unit}`)
const tenThousands = (people: number): string => (people / 10_000).toFixed(1)
const thousands = (people: number): string => `${Math.round(people / 1000).toLocaleString('en')},000`
