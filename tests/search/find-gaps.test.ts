import { describe, expect, it } from 'vitest'
import { realDataset, search } from './real-content.ts'

const pairs = (list: readonly { city: string; theme: string }[]): readonly string[] =>
  list.map(({ city, theme }) => `${city}/${theme}`)

describe('what the documents do not say', () => {
  it('a city named in the query is said to be silent', () => {
    expect(pairs(search('芜湖家庭医生签约率是多少').silences)).toEqual(['wuhu/family-doctor'])
  })

  it('a number asked of no city names every silent city', () => {
    expect(pairs(search('家庭医生签约率是多少').silences)).toContain('wuhu/family-doctor')
    expect(pairs(search('有多少托位').silences)).toContain('zhuzhou/childcare')
  })

  it('a topic without question for a number does not', () => {
    expect(search('家庭医生').silences).toEqual([])
  })

  it('a theme that is only mentioned gives no number', () => {
    expect(pairs(search('株洲家庭医生签约率是多少').unquantified)).toEqual(['zhuzhou/family-doctor'])
  })

  it('a number no figure of the city answers is said not to be found', () => {
    expect(search('东莞护士有多少').withoutFigure.map(({ city }) => city)).toEqual(['dongguan'])
    expect(search('广安护士有多少').withoutFigure).toEqual([])
    expect(search('东莞中医馆有多少').withoutFigure.map(({ city }) => city)).toEqual(['dongguan'])
  })
})

describe('not mentioned', () => {
  const textOf = new Map(
    realDataset.plans.map(({ id, city }) => [
      city,
      realDataset.passages
        .filter(({ plan }) => plan === id)
        .map(({ text, subjects }) => [text, ...(subjects?.zh ?? [])].join('\n'))
        .join('\n'),
    ]),
  )

  it.each(realDataset.plans.map(({ city }) => city))(
    'is said of no measure whose words stand in the document of %s',
    (city) => {
      const place = realDataset.cities.find(({ id }) => id === city)
      const text = textOf.get(city) ?? ''
      const wrong = realDataset.indicators.flatMap(({ name_zh, name_en }) =>
        [`${place?.name_zh}${name_zh}`, `${name_en} ${place?.name_en}`].filter((query) => {
          const { silences, withoutFigure, understanding } = search(query)
          const isSaid =
            silences.some((gap) => gap.city === city && gap.measures) ||
            withoutFigure.some(
              (gap) =>
                gap.city === city && gap.measures && gap.said === undefined && !gap.year && !gap.isAlike,
            )
          // A single character (药) is a word of many, and a side word (医生) stands in every document.
          const topics = understanding.groups.filter(
            (group) => group.concept !== undefined && !group.isBeside && group.typed.length > 1,
          )
          const full = topics.filter(({ weight }) => weight === undefined)
          const words = (full.length > 0 ? full : topics).flatMap(({ terms }) =>
            terms.filter(({ reason }) => reason !== 'related'),
          )
          return (
            isSaid &&
            (text.includes(name_zh) || words.some((word) => text.includes(word.text) && !word.notIn))
          )
        }),
      )
      expect(wrong).toEqual([])
    },
  )

  it('nor any other denial is said of 托位数 in 芜湖, whose document gives it per 1,000: that is named', () => {
    for (const query of ['芜湖有多少托位', '芜湖2025年托位数', '芜湖托位数目标'])
      expect(search(query).withoutFigure).toMatchObject([
        { city: 'wuhu', isAlike: true, others: [{ zh: '每千人口托位数' }] },
      ])
  })

  it.each(['65岁以上老年人健康管理率东莞', '东莞65岁老人健康管理率'])(
    'nor any other denial is said where a figure only bears a longer name: %s',
    (query) => {
      expect(search(query).withoutFigure).toMatchObject([
        { isAlike: true, others: [{ zh: '65岁及以上老年人城乡社区规范健康管理服务率' }] },
      ])
    },
  )
})

describe('silence of a theme', () => {
  it.each(['金华康复', '东莞康复', '金华康复护理床位'])(
    'is not claimed by %s of a document that says the word, under whatever theme',
    (query) => {
      expect(search(query).silences).toEqual([])
    },
  )

  it('is said where the document holds no word of it', () => {
    expect(search('株洲托位').silences.map(({ city, theme }) => `${city} ${theme}`)).toEqual([
      'zhuzhou childcare',
    ])
  })
})

describe('what a document is said to speak of instead', () => {
  const said = (query: string): readonly string[] =>
    search(query).withoutFigure.flatMap((gap) => (gap.said ? [`${gap.city} ${gap.said}`] : []))

  it.each([
    ['5岁以下儿童死亡率各市目标', []],
    ['严重精神障碍服药率', ['dongguan 精神卫生']],
    ['乳腺癌早诊率', ['dongguan 早诊']],
    ['国家卫生乡镇比例', ['wuhu 卫生城市']],
    ['国家卫生乡镇有多少', ['wuhu 卫生城市']],
  ])('is no number, single character, guess or light word of %s', (query, expected) => {
    expect(said(query)).toEqual(expected)
  })
})

describe('a question for a number', () => {
  const missing = (query: string): readonly string[] => {
    const { silences, unquantified, withoutFigure, hits } = search(query)
    const answered = hits.flatMap(({ record, coverage }) =>
      typeof record.figure?.value === 'number' && coverage >= 0.8 ? (record.city ?? []) : [],
    )
    const told = [...silences, ...unquantified, ...withoutFigure].map(({ city }) => city)
    return realDataset.cities.map(({ id }) => id).filter((id) => ![...answered, ...told].includes(id))
  }

  it.each([
    '近视率',
    '近视 率',
    '献血率',
    '安宁疗护覆盖率',
    '中医馆覆盖率',
    '预约诊疗比例',
    '心理医生数量',
    '编外人员增加多少个',
  ])('%s leaves no city out', (query) => {
    expect(missing(query)).toEqual([])
  })

  it.each(['提高基层医疗效率', '家庭医生服务效率'])('is not %s, though it ends in 率', (query) => {
    expect(search(query).withoutFigure).toEqual([])
  })

  it.each(['株洲市属公立医院几家', '株洲有多少家公立医院', '株洲公立医院数量'])(
    '%s is told of no measure that nobody asked for',
    (query) => {
      expect(search(query).withoutFigure).toEqual([])
    },
  )

  it('医保报销比例 is none for how many of the poor are insured', () => {
    const { silences, unquantified, withoutFigure } = search('医保报销比例')
    expect([...silences, ...unquantified, ...withoutFigure].filter(({ measures }) => measures)).toEqual([])
  })

  it('of a year is told all years that the document gives', () => {
    for (const year of [2020, 2025])
      expect(search(`金华${year}年人均期望寿命`).withoutFigure).toMatchObject([{ given: [2022, 2030] }])
  })
})
