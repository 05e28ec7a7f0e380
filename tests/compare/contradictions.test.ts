import { describe, expect, it } from 'vitest'
import { findContradictions } from '../../src/compare/contradictions/find-contradictions.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Indicator } from '../../src/model/indicator.ts'
import { indicator, proposal } from '../review/sample.ts'

const figure = (id: string, fields: Partial<Figure>): Figure =>
  ({
    ...proposal,
    comparator: 'eq',
    plan: 'p',
    city: 'c',
    quote_en: id,
    measure_en: null,
    id,
    ...fields,
  }) as Figure
const beds_ = { ...indicator, id: 'beds', unit: '张', across_cities: false }
const bedRate = { ...indicator, id: 'beds-per-1000', unit: '张/千人', rate_of: { count: 'beds', per: 1000 } }
const old_ = { ...indicator, id: 'elderly', unit: '人', across_cities: false }
const oldShare = { ...indicator, id: 'elderly-share', unit: '%', rate_of: { count: 'elderly', per: 100 } }

const plans = [{ id: 'p', scope_zh: '全市', level: 'prefecture-city', kind: 'action-plan' }] as const
const contradictionsOf = (
  figures: readonly Figure[],
  indicators: readonly Indicator[],
  texts: readonly string[] = [],
) =>
  findContradictions({
    plans,
    figures,
    indicators,
    passages: texts.map((text) => ({ plan: 'p', text })),
  })

describe('contradictions inside a document', () => {
  const four = (bedCount: number) => [
    figure('beds', { indicator: 'beds', unit: '张', value: bedCount, year: 2020, quote: '床位数' }),
    figure('rate', {
      indicator: 'beds-per-1000',
      unit: '张/千人',
      value: 5,
      year: 2020,
      quote: '每千人床位',
    }),
    figure('old', { indicator: 'elderly', unit: '人', value: 100_000, year: 2020, quote: '老年人口' }),
    figure('share', { indicator: 'elderly-share', unit: '%', value: 20, year: 2020, quote: '占常住人口' }),
  ]

  it('finds two pairs that imply different populations and shows the arithmetic', () => {
    const [check] = contradictionsOf(four(6000), [beds_, bedRate, old_, oldShare])
    expect(check).toMatchObject({
      kind: 'implied-denominator',
      figures: ['beds', 'rate', 'old', 'share'],
      computation: '6000 ÷ 5 × 1000 = 1200000; 100000 ÷ 20 × 100 = 500000',
    })
  })

  it('says that both can be true where one value is only a bound', () => {
    const [beds, rate, old, share] = four(3000)
    const bounded = [beds, { ...rate, comparator: 'gte' }, old, share] as Figure[]
    const [check] = contradictionsOf(bounded, [beds_, bedRate, old_, oldShare])
    expect(check?.statement_en).toMatch(/both can still be true/)
    const [strict] = contradictionsOf(four(3000), [beds_, bedRate, old_, oldShare])
    expect(strict?.statement_en).toMatch(/cannot share a scope/)
  })

  it('calls one scope unlikely, not impossible, where the pairs are of different years', () => {
    const [beds, rate, old, share] = four(6000)
    const later = [beds, rate, { ...old, year: 2025 }, { ...share, year: 2025 }] as Figure[]
    const [check] = contradictionsOf(later, [beds_, bedRate, old_, oldShare])
    expect(check?.statement_zh).toContain('两组数字的年份不同，人口会变')
    expect(check?.statement_zh).not.toContain('不可能')
  })

  it('says nothing where the implied populations agree', () => {
    expect(contradictionsOf(four(2500), [beds_, bedRate, old_, oldShare])).toEqual([])
  })

  const share = { ...indicator, unit: '%', denominator_zh: '患者', denominator_en: 'patients' }
  const reached = (fields: Partial<Figure>) => figure(`${fields.year}`, { unit: '%', ...fields })

  const pair = (baseline: number, target: number, direction: 'higher' | 'lower' | null) =>
    contradictionsOf(
      [reached({ kind: 'baseline', value: baseline, year: 2020 }), reached({ value: target, year: 2025 })],
      [{ ...share, direction }],
    ).map(({ kind }) => kind)

  it('finds a target that is looser than what has been reached', () => {
    expect(pair(96.75, 90, 'higher')).toEqual(['target-looser-than-baseline'])
    expect(pair(14.32, 14.5, 'lower')).toEqual(['target-looser-than-baseline'])
  })

  it('says nothing of an ambitious target or a measure without direction', () => {
    expect(pair(80, 90, 'higher')).toEqual([])
    expect(pair(96.75, 90, null)).toEqual([])
  })

  it('finds two targets years apart that hardly differ', () => {
    const figures = [reached({ value: 80.5, year: 2022 }), reached({ value: 80.6, year: 2030 })]
    expect(contradictionsOf(figures, [share]).map(({ kind }) => kind)).toEqual(['nearly-flat-target'])
  })

  const levels = [
    figure('beds', { indicator: 'beds', unit: '张', value: 6000, kind: 'baseline', measure_zh: '床位数' }),
    figure('rate', {
      indicator: 'beds-per-1000',
      unit: '张/千人',
      value: 5,
      kind: 'baseline',
      measure_zh: '每千人床位数',
    }),
  ]
  const growth = (id: string, measure_zh: string, value: number) =>
    figure(id, { indicator: null, unit: '%', value, kind: 'baseline', measure_zh })

  it('reads the change of the population out of the growth of a count and of its rate', () => {
    const grown = [
      growth('g1', '床位数较“十二五”末增幅', 20),
      growth('g2', '每千人床位数较“十二五”末增幅', 50),
    ]
    const [check] = contradictionsOf([...levels, ...grown], [beds_, bedRate])
    expect(check).toMatchObject({ kind: 'implied-growth', figures: ['beds', 'g1', 'rate', 'g2'] })
    expect(check?.computation).toBe('(1 + 20%) ÷ (1 + 50%) − 1 = -20.00%')
  })

  it('says that a growth from an unstated start cannot be checked', () => {
    const promise = figure('p', {
      indicator: null,
      unit: '%',
      value: 10,
      kind: 'annual-rate',
      measure_zh: '产值年均增速',
    })
    expect(contradictionsOf([promise], []).map(({ kind }) => kind)).toEqual(['cannot-be-checked'])
    const start = figure('s', {
      indicator: null,
      unit: '元',
      value: 10,
      kind: 'baseline',
      measure_zh: '产值',
    })
    expect(contradictionsOf([promise, start], [])).toEqual([])
  })
})
