import { describe, expect, it } from 'vitest'
import { findContradictions } from '../../src/compare/contradictions/find-contradictions.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Indicator } from '../../src/model/indicator.ts'
import { indicator, proposal } from '../review/sample.ts'

const figure = (id: string, fields: Partial<Figure>): Figure =>
  ({
    ...proposal,
    ...{ comparator: 'eq', plan: 'p', city: 'c', measure_en: null, year: 2020, kind: 'baseline', id },
    ...fields,
  }) as Figure
const measure = (id: string, unit: string, fields: Partial<Indicator> = {}): Indicator => ({
  ...indicator,
  ...{ id, unit, denominator_zh: null, denominator_en: null },
  ...fields,
})
const plans = [{ id: 'p', scope_zh: '全市', level: 'prefecture-city', kind: 'action-plan' }] as const
const checksOf = (
  figures: readonly Figure[],
  indicators: readonly Indicator[],
  texts: readonly string[] = [],
) =>
  findContradictions({
    ...{ plans, figures, indicators },
    passages: texts.map((text) => ({ plan: 'p', text })),
  })
const kindsOf = (...input: Parameters<typeof checksOf>) => checksOf(...input).map(({ kind }) => kind)

describe('parts against the total they belong to', () => {
  const infants = measure('infants', '‰', { part_of: 'under5' })
  const under5 = measure('under5', '‰')
  const deaths = (infant: number, all: number) => [
    figure('infant', { indicator: 'infants', unit: '‰', value: infant }),
    figure('under5', { indicator: 'under5', unit: '‰', value: all }),
  ]

  it('says nothing of a sum that holds', () => {
    expect(checksOf(deaths(2.12, 3.56), [infants, under5])).toEqual([])
  })

  it('finds a part that is larger than its total', () => {
    const [check] = checksOf(deaths(3.6, 3.56), [infants, under5])
    expect(check).toMatchObject({ kind: 'parts-above-total', computation: '3.6 = 3.6 > 3.56' })
  })

  it('does not hold a part of one year against the total of another', () => {
    const [infant, all] = deaths(3.6, 3.56)
    expect(checksOf([infant, { ...all, year: 2025 }] as Figure[], [infants, under5])).toEqual([])
  })

  it('does not hold a bound from above against its total', () => {
    const [infant, all] = deaths(6, 5)
    expect(checksOf([{ ...infant, comparator: 'lt' }, all] as Figure[], [infants, under5])).toEqual([])
  })

  const doctors = measure('doctors', '人/千人', { part_of: 'staff' })
  const nurses = measure('nurses', '人/千人', { part_of: 'staff' })
  const staff = measure('staff', '人')
  const beds = [
    measure('beds', '张'),
    measure('bed-rate', '张/千人', { rate_of: { count: 'beds', per: 1000 } }),
  ]
  const people = (population: number, all: number) => [
    figure('d', { indicator: 'doctors', unit: '人/千人', value: 2 }),
    figure('n', { indicator: 'nurses', unit: '人/千人', value: 3 }),
    figure('s', { indicator: 'staff', unit: '人', value: all }),
    figure('b', { indicator: 'beds', unit: '张', value: population / 250 }),
    figure('r', { indicator: 'bed-rate', unit: '张/千人', value: 4 }),
  ]

  it('multiplies parts per thousand by the population the document implies', () => {
    const [check] = checksOf(people(1_000_000, 4500), [doctors, nurses, staff, ...beds])
    expect(check?.figures).toEqual(['d', 'n', 's', 'b', 'r'])
    expect(check?.computation).toBe('(2 + 3) × 1000000 ÷ 1000 = 5000 > 4500')
  })

  it('accepts parts per thousand that the total can hold', () => {
    expect(checksOf(people(1_000_000, 9000), [doctors, nurses, staff, ...beds])).toEqual([])
  })
})

describe('a number against the names it counts', () => {
  const centres = (value: number) =>
    figure('c', {
      ...{ indicator: null, unit: '个', value, value_as_written: `${value}个`, measure_zh: '中心数' },
      quote: `建设中心${value}个`,
    })
  const named = (value: number) => [`建设中心${value}个,分别是东湖中心、西湖中心、儿童和新生儿中心。`]

  it('accepts a list of as many names', () => {
    expect(checksOf([centres(3)], [], named(3))).toEqual([])
  })

  it('leaves open whether 和 joins two names', () => {
    expect(checksOf([centres(4)], [], named(4))).toEqual([])
  })

  it('finds a list that names fewer or more', () => {
    expect(kindsOf([centres(5)], [], named(5))).toEqual(['list-against-count'])
    expect(kindsOf([centres(2)], [], named(2))).toEqual(['list-against-count'])
  })

  it('accepts examples before 等 unless they outnumber the count', () => {
    const projects = (value: number) => ({ ...centres(value), quote: `建设甲院、乙院、丙院等${value}个中心` })
    expect(checksOf([projects(11)], [])).toEqual([])
    expect(kindsOf([projects(2)], [])).toEqual(['list-against-count'])
  })
})

describe('a target against the growth before it', () => {
  const rate = measure('rate', '%')
  const level = figure('now', { indicator: 'rate', unit: '%', value: 20, measure_zh: '覆盖率' })
  const growth = figure('growth', {
    ...{ indicator: null, unit: '%', value: 10, measure_zh: '覆盖率较“十二五”末增幅' },
  })
  const target = (value: number) =>
    figure('will', { indicator: 'rate', unit: '%', value, kind: 'target', year: 2025 })

  it('says nothing of a target that goes on as before', () => {
    expect(checksOf([level, growth, target(22)], [rate])).toEqual([])
  })

  it('tells a target that asks for more than twice the growth of the years before', () => {
    const [check] = checksOf([level, growth, target(30)], [rate])
    expect(check).toMatchObject({ kind: 'growth-against-target', figures: ['now', 'growth', 'will'] })
    expect(check?.computation).toBe('20 × (1 + 10%) = 22; (30 − 20) ÷ (22 − 20) = 5')
  })

  it('goes by the growth of one year where the document states one', () => {
    const yearly = { ...growth, measure_zh: '覆盖率同比增幅' }
    const [check] = checksOf([level, yearly, target(60)], [rate])
    expect(check?.computation).toBe('20 × (1 + 10%)^(5 ÷ 1) = 32.21; (60 − 20) ÷ (32.21 − 20) = 3.28')
    expect(checksOf([level, yearly, target(32)], [rate])).toEqual([])
  })

  it('says nothing where the target names no year', () => {
    expect(checksOf([level, growth, { ...target(30), year: null }], [rate])).toEqual([])
  })

  it('tells a target that asks for less than half of what two reached values would give', () => {
    const before = figure('before', { indicator: 'rate', unit: '%', value: 10, year: 2015 })
    const [check] = checksOf([before, level, target(21)], [rate])
    expect(check).toMatchObject({ kind: 'growth-against-target', figures: ['before', 'now', 'will'] })
    expect(check?.computation).toContain('20 + (20 − 10) ÷ 5 × 5 = 30')
  })
})

describe('one promise in two places', () => {
  const centres = measure('centres', '个')
  const promise = (id: string, fields: Partial<Figure>) =>
    figure(id, { indicator: 'centres', unit: '个', value: 5, kind: 'target', year: 2025, ...fields })

  it('tells that one place says 力争 and the other does not', () => {
    const twice = [
      promise('a', { commitment: 'aspirational', commitment_word: '力争' }),
      promise('b', { commitment: 'firm', commitment_word: '建成' }),
    ]
    const [check] = checksOf(twice, [centres])
    expect(check).toMatchObject({ kind: 'restated-otherwise', figures: ['a', 'b'] })
    expect(check?.computation).toBe('5 = 5; 力争 ≠ 建成')
    expect(checksOf([promise('a', {}), promise('b', {})], [centres])).toEqual([])
  })

  it('tells full coverage in one place and a share below it in another', () => {
    const share = figure('share', {
      ...{ indicator: null, unit: '%', value: 80, kind: 'target', measure_zh: '产前筛查目标人群覆盖率' },
    })
    const kinds = kindsOf([share], [], ['推动产前筛查目标人群全覆盖,继续实施。'])
    expect(kinds).toEqual(['full-coverage-and-share'])
    expect(checksOf([share], [], ['推动新生儿筛查全覆盖。'])).toEqual([])
  })

  it('tells it of a service that another sentence wants everywhere, and that the two may not be the same', () => {
    const share = figure('share', {
      ...{ indicator: null, unit: '%', value: 80, kind: 'target' },
      ...{ measure_zh: '开展预约诊疗的医院比例', quote: '80%的医院开展分时段预约诊疗' },
    })
    const [check] = checksOf([share], [], ['力争二级医疗机构实现预约诊疗服务全覆盖。'])
    expect(check?.statement_zh).toContain('两处所指的机构和服务不尽相同')
    expect(checksOf([share], [], ['力争实现远程会诊服务全覆盖。'])).toEqual([])
  })

  it('adds to a looser target that the two are named differently', () => {
    const rate = measure('rate', '%', { direction: 'higher' })
    const reached = figure('reached', { indicator: 'rate', unit: '%', value: 96, measure_zh: '患者管理率' })
    const aim = { indicator: 'rate', unit: '%', value: 90, kind: 'target', year: 2025 } as const
    const [other] = checksOf([reached, figure('aim', { ...aim, measure_zh: '在册患者管理率' })], [rate])
    expect(other?.statement_zh).toContain('两处叫法不同(患者管理率、在册患者管理率)，所指的人群可能不一样')
    const [same] = checksOf([reached, figure('aim', { ...aim, measure_zh: '患者管理率' })], [rate])
    expect(same?.statement_zh).not.toContain('叫法不同')
  })
})

describe('what cannot be checked', () => {
  const places = measure('places', '个')
  const rate = measure('place-rate', '个/千人', {
    ...{ denominator_zh: '常住人口', denominator_en: 'residents', rate_of: { count: 'places', per: 1000 } },
  })
  const count = figure('count', { indicator: 'places', unit: '个', value: 3000 })
  const perThousand = figure('rate', { indicator: 'place-rate', value: 4.5 })

  it('is a rate whose base and count the document leaves out, and it says so', () => {
    const [check] = checksOf([perThousand], [places, rate])
    expect(check?.kind).toBe('cannot-be-checked')
    expect(check?.statement_en).toContain('denominator not stated')
  })

  it('is a count that only means something per resident', () => {
    expect(kindsOf([count], [places, rate])).toEqual(['cannot-be-checked'])
  })

  it('is neither of them where the document gives both', () => {
    expect(checksOf([count, perThousand], [places, rate])).toEqual([])
  })
})
