import { describe, expect, it } from 'vitest'
import { comparabilityOf } from '../../src/compare/comparability.ts'
import { comparabilitySentence } from '../../src/compare/comparability-sentence.ts'
import type { Measured } from '../../src/compare/measured.ts'
import { shareScale } from '../../src/compare/share-scale.ts'
import { indicator } from '../review/sample.ts'

const places: Measured = {
  figure: {
    value: 4.5,
    unit: '个/千人',
    kind: 'target',
    year: 2025,
    scope_zh: '全区',
    measure_zh: '每千人托位数',
    city: 'a',
  },
  plan: { level: 'district', kind: 'five-year-plan', scope_zh: '全区' },
  indicator,
}
const inCity: Measured = {
  ...places,
  figure: { ...places.figure, city: 'b', scope_zh: '全市' },
  plan: { level: 'prefecture-city', kind: 'five-year-plan', scope_zh: '全市' },
}
const named = (id: string, name: string, across = true) => ({
  ...indicator,
  id,
  name_zh: name,
  name_en: name,
  across_cities: across,
})

describe('what may stand on one scale', () => {
  it('puts a district beside a city and names the level', () => {
    expect(comparabilityOf(places, inCity)).toEqual({ verdict: 'same-scale', differences: ['level'] })
  })

  it('puts a 2021 target beside a 2025 target and names the years', () => {
    const earlier = { ...inCity, figure: { ...inCity.figure, year: 2021 } }
    expect(comparabilityOf(places, earlier).differences).toEqual(['year', 'level'])
    expect(comparabilitySentence(places, earlier)).toEqual({
      zh: '年份不同(2025、2021)；一个是区，一个是市；指标相同，可以并列看，不能据此说谁高谁低。',
      en: 'The years differ (2025, 2021); one is a district, the other a city; same measure, so they may stand side by side, but not be ranked.',
    })
  })

  it('says that 每千人口 and 每千常住人口 name their denominators differently', () => {
    const of = (measure_zh: string): Measured => ({ ...places, figure: { ...places.figure, measure_zh } })
    const [residents, people] = [of('每千常住人口执业(助理)医师数'), of('每千人口执业(助理)医师数')]
    expect(comparabilityOf(residents, people)).toEqual({
      verdict: 'same-scale',
      differences: ['denominator'],
    })
    expect(comparabilityOf(people, people).differences).toEqual([])
    expect(comparabilitySentence(residents, people)).toEqual({
      zh: '分母的叫法不同(每千常住人口、每千人口)；指标相同，可以并列看，不能据此说谁高谁低。',
      en: 'The denominators are named differently (residents; population); same measure, so they may stand side by side, but not be ranked.',
    })
  })

  it('never calls a target and an achieved value the same kind', () => {
    const reached = { ...places, figure: { ...places.figure, kind: 'baseline' as const } }
    expect(comparabilityOf(places, reached).differences).toEqual(['kind'])
  })

  it('keeps 签约率 apart from 工作室覆盖率', () => {
    const signUp = { ...places, indicator: named('family-doctor-signup-rate', '家庭医生签约率') }
    const studio = { ...places, indicator: named('studio-coverage', '工作室覆盖率') }
    expect(comparabilityOf(signUp, studio)).toEqual({ verdict: 'apart', differences: ['measure'] })
  })

  it('keeps 托位总数 apart from 每千人托位数', () => {
    const total = {
      ...inCity,
      figure: { ...inCity.figure, unit: '个', value: 47000 },
      indicator: named('childcare-places', '托位总数', false),
    }
    expect(comparabilityOf(places, total).differences).toEqual(['measure', 'unit', 'level'])
  })

  it('names units in the language of the sentence', () => {
    const total = { ...places, figure: { ...places.figure, unit: '个' } }
    expect(comparabilitySentence(places, total)).toMatchObject({
      zh: expect.stringContaining('单位不同(个/千人、个)'),
      en: expect.stringContaining('units differ (per 1,000 people; a plain count)'),
    })
  })

  it('says that one of the two has no number, or states no year', () => {
    const wordless = { ...places, figure: { ...places.figure, value: null } }
    expect(comparabilitySentence(places, wordless)).toEqual({
      zh: '其中一项没有数字；不能放在同一把尺上。',
      en: 'One of the two has no number; they do not share a scale.',
    })
    const undated = { ...places, figure: { ...places.figure, year: null } }
    expect(comparabilitySentence(places, undated)).toEqual({
      zh: '其中一项没有写明年份；指标相同，可以并列看，不能据此说谁高谁低。',
      en: 'One of the two states no year; same measure, so they may stand side by side, but not be ranked.',
    })
  })

  it('keeps totals of two cities apart, because they depend on the size of the place', () => {
    const of = (city: string): Measured => ({
      ...inCity,
      figure: { ...inCity.figure, city },
      indicator: named('childcare-places', '托位总数', false),
    })
    expect(comparabilityOf(of('a'), of('b'))).toEqual({ verdict: 'apart', differences: ['size'] })
  })

  it('keeps a rate of one group apart from the rate of all residents', () => {
    const poor = { ...inCity, figure: { ...inCity.figure, scope_zh: '建档立卡贫困人口' } }
    expect(comparabilityOf(inCity, poor)).toEqual({ verdict: 'apart', differences: ['scope'] })
  })

  it('takes the people a measure names anyway for no narrower scope', () => {
    const mothers = named('maternal-mortality', '孕产妇死亡率')
    const of = (scope_zh: string): Measured => ({
      ...inCity,
      figure: { ...inCity.figure, scope_zh, measure_zh: '孕产妇死亡率' },
      indicator: mothers,
    })
    expect(comparabilityOf(of('全市'), of('全市孕产妇'))).toEqual({ verdict: 'same-scale', differences: [] })
    expect(comparabilityOf(of('全市'), of('每个县(市)区')).verdict).toBe('apart')
  })

  it('keeps two figures without an indicator apart, whatever they are called', () => {
    const unknown = { ...places, indicator: undefined }
    expect(comparabilityOf(unknown, unknown).verdict).toBe('apart')
  })

  it('returns what may not share the scale with the reason', () => {
    const total = { ...inCity, indicator: named('childcare-places', '托位总数', false) }
    const scale = shareScale([places, inCity, total], (item) => item)
    expect(scale.together).toEqual([places, inCity])
    expect(scale.apart.map(({ comparability }) => comparability.differences[0])).toEqual(['measure'])
  })
})
