import { describe, expect, it } from 'vitest'
import { search } from './real-content.ts'

const citiesOf = (query: string): readonly (string | undefined)[] => [
  ...new Set(search(query).hits.flatMap(({ record }) => (record.plan === undefined ? [] : record.city))),
]
const answersOf = (query: string): readonly (string | null | undefined)[] =>
  search(query).arrangement.answers.map(({ record }) => record.figure?.written)

describe('a province or city no document is of as a whole', () => {
  it('means the city here that lies in it, and is named with it', () => {
    expect(answersOf('四川人均预期寿命')).toEqual(['78.2岁', '77.9岁'])
    expect(search('四川人均预期寿命').understanding.places).toEqual([{ typed: '四川', cities: ['guangan'] }])
    expect(citiesOf('安徽托位')).toEqual(['wuhu'])
    expect(citiesOf('安徽省托位')).toEqual(['wuhu'])
  })

  it('is said to have no document, and takes nothing from what the others say', () => {
    for (const query of ['深圳托位', '杭州托位']) {
      expect(answersOf(query)).toEqual(answersOf('托位'))
      expect(search(query).understanding.places).toEqual([{ typed: query.slice(0, 2), cities: [] }])
      expect(search(query).understanding.unknown).toEqual([])
    }
    expect(answersOf('成都家庭医生签约率')).toEqual(answersOf('家庭医生签约率'))
  })

  it('is read in pinyin and beside another', () => {
    expect(search('Hangzhou childcare').understanding.places).toEqual([{ typed: 'Hangzhou', cities: [] }])
    expect(search('安徽合肥托位').understanding.places).toEqual([
      { typed: '安徽', cities: ['wuhu'] },
      { typed: '合肥', cities: [] },
    ])
  })

  it('is the city around a district too: 广安市 is more than 广安区', () => {
    expect(search('广安市托位数').understanding.places).toEqual([{ typed: '广安市', cities: ['guangan'] }])
    expect(answersOf('广安市托位数')).toEqual(answersOf('广安区托位数'))
    expect(search('金华市人均预期寿命').understanding.places).toEqual([
      { typed: '金华市', cities: ['jinhua'] },
    ])
    for (const query of ['广安托位', '广安市广安区托位', '芜湖市托位'])
      expect(search(query).understanding.places).toEqual([])
  })

  it('says nothing beside a city that is named', () => {
    expect(search('广东东莞托育').understanding).toMatchObject({ cities: ['dongguan'], places: [] })
  })

  it('is looked for where a document speaks of it and of the topic, and alone', () => {
    expect(search('深圳 医联体').hits[0]?.record.text).toContain('深圳大学附属华南医院')
    expect(search('四川省人民医院').hits[0]?.record.text).toContain('四川省人民医院')
    expect(search('深圳').hits[0]?.record.text).toContain('深圳')
  })
})
