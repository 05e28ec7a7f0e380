import { describe, expect, it } from 'vitest'
import { realDataset, search } from './real-content.ts'

/** Direct answers as `city kind year value-as-written`. */
const answers = (query: string, filters = {}): readonly string[] =>
  search(query, filters).arrangement.answers.map(({ record: { city, figure } }) =>
    [city, figure?.kind, figure?.year, figure?.written].join(' '),
  )

/** What is said of cities whose documents give no such figure, in the order of the page. */
const silent = (query: string, filters = {}): readonly string[] => {
  const { silences, unquantified, withoutFigure } = search(query, filters)
  return [
    ...silences.map(({ city, measures }) => `${city} silent: ${measures?.map(({ zh }) => zh).join()}`),
    ...unquantified.map(
      ({ city, measures }) => `${city} no figures: ${measures?.map(({ zh }) => zh).join()}`,
    ),
    ...withoutFigure.map(
      ({ city, measures, others, year }) =>
        `${city} ${year ?? `others (${others.map(({ zh }) => zh).join()})`}: ${measures?.map(({ zh }) => zh).join()}`,
    ),
  ]
}

const lifeExpectancy = [
  'guangan target 2025 78.2岁',
  'guangan baseline 2020 77.9岁',
  'jinhua target 2030 80.6岁',
  'jinhua target 2022 80.5岁',
]

describe('a question about a number', () => {
  it.each([
    '人均预期寿命是多少',
    '人均预期寿命',
    '人均期望寿命是多少',
    '人均預期壽命是多少',
    'renjunyuqishouming',
    'life expectancy',
    'What is the life expectancy?',
    '能活多久',
  ])('%s is answered city by city: the last target and what was reached, each value once', (query) => {
    expect(answers(query)).toEqual(lifeExpectancy)
  })

  it('names each other city by the measure asked for, not by its theme', () => {
    expect(silent('人均预期寿命是多少')).toEqual([
      'dongguan silent: 人均预期寿命',
      'zhuzhou no figures: 人均预期寿命',
      'wuhu others (居民健康素养水平): 人均预期寿命',
    ])
    expect(silent('life expectancy in Dongguan')).toEqual(['dongguan silent: 人均预期寿命'])
    expect(answers('life expectancy in Dongguan')).toEqual([])
  })

  it('is about a measure by whatever name a document gives it: 每千人托位数 is 每千人口托位数', () => {
    const places = ['guangan target 2025 4.5个', 'wuhu target 2021 1.4个']
    expect(answers('每千人口托位数是多少')).toEqual(places)
    expect(answers('How many childcare places per 1,000')).toEqual(places)
  })

  it('is never answered with another denominator: places are not places per 1,000', () => {
    expect(answers('有多少托位')).toEqual(['guangan target 2025 3077个', 'dongguan target 2024 4.7万个'])
    expect(silent('每千人口托位数是多少')).toContain('dongguan others (3岁以下婴幼儿托位数): 每千人口托位数')
  })

  it('is never answered with another population: the rate of the poor is not the rate of all', () => {
    expect(answers('家庭医生签约率是多少')).toEqual(['dongguan target 2024 47%', 'jinhua target 2030 50%'])
    expect(silent('家庭医生签约率是多少')).toEqual([
      'wuhu silent: 家庭医生签约率',
      'zhuzhou no figures: 家庭医生签约率',
      'guangan others (贫困人口家庭医生签约服务覆盖率): 家庭医生签约率',
    ])
    expect(answers('贫困人口家庭医生签约率是多少')).toEqual(['guangan baseline 2020 100%'])
    expect(answers('老年人家庭医生签约率是多少')).toEqual([])
  })

  it('with a city is about that city, with or without 是多少', () => {
    for (const query of ['株洲床位数', '株洲床位数是多少', 'hospital beds Zhuzhou']) {
      expect(silent(query)).toEqual(['zhuzhou others (养老床位中护理型床位比例): 卫生机构床位数'])
    }
    expect(silent('株洲家庭医生签约率')).toEqual(['zhuzhou no figures: 家庭医生签约率'])
    expect(silent('东莞婴儿死亡率')).toEqual(['dongguan silent: 婴儿死亡率'])
    expect(answers('东莞家庭医生签约率')).toEqual(['dongguan target 2024 47%'])
    expect(silent('东莞家庭医生签约率')).toEqual([])
  })

  it('for a year says where the document gives another year', () => {
    expect(answers('东莞托位数2021年')).toEqual(['dongguan target 2024 4.7万个'])
    expect(silent('东莞托位数2021年')).toEqual(['dongguan 2021: 托位数'])
    expect(answers('金华人均期望寿命2022年')).toEqual(['jinhua target 2022 80.5岁'])
    expect(silent('金华人均期望寿命2022年')).toEqual([])
  })

  it('puts promises before what was reached, and cities always in the same order', () => {
    expect(answers('孕产妇死亡率目标')).toEqual([
      'guangan target 2025 14.5/10万',
      'guangan baseline 2020 14.32/10万',
      'jinhua target 2030 9',
    ])
  })

  it('by words that stand in the names of many measures alike names none of them', () => {
    for (const query of ['死亡率', 'mortality rate', '覆盖率', '医院数量']) expect(silent(query)).toEqual([])
    expect(silent('多少托育机构').filter((line) => line.includes('指导'))).toEqual([])
  })

  it.each(
    realDataset.indicators.map(({ id, name_zh, name_en }) => ({
      id,
      names: [name_zh, `${name_zh}是多少`, name_en],
    })),
  )('$id is found by its own names, Chinese and English', ({ id, names }) => {
    const figures = realDataset.figures.filter(({ indicator, value }) => indicator === id && value !== null)
    const cities = [...new Set(figures.map(({ city }) => city))].toSorted()
    for (const name of names) {
      const found = search(name).arrangement.answers.map(({ record }) => record)
      expect(
        found.filter(({ figure }) => figure?.indicator !== id),
        name,
      ).toEqual([])
      expect([...new Set(found.map(({ city }) => city))].toSorted(), name).toEqual(cities)
    }
  })

  it.each([
    ['老年医学科比例', 'guangan target 2025 60%'],
    ['tcm room share', 'dongguan target 2024 20%'],
    ['签约率', 'dongguan target 2024 47%'],
    ['nurses per 1000', 'guangan baseline 2020 3.12人'],
    ['每萬人全科醫生', 'guangan target 2025 4名'],
    ['基层就诊率目标', 'jinhua target 2030 65%'],
    ['固定资产投资', 'dongguan target 2024 20亿元'],
    ['under-five mortality', 'guangan target 2025 6.6‰'],
    ['jiatingyishengqianyuelv', 'dongguan target 2024 47%'],
  ])('%s leads with %s', (query, first) => {
    expect(answers(query)[0]).toBe(first)
  })

  it('can be narrowed to a city without losing its answer or its silence', () => {
    expect(answers('家庭医生签约率是多少', { city: 'jinhua' })).toEqual(['jinhua target 2030 50%'])
    expect(silent('家庭医生签约率是多少', { city: 'wuhu' })).toEqual(['wuhu silent: 家庭医生签约率'])
  })

  it('says why a value answers whose sentence has none of the words', () => {
    const hits = search('每千人口托位数是多少').arrangement.answers
    expect(hits.every(({ matches }) => matches.length > 0)).toBe(true)
  })
})

describe('a topic', () => {
  it.each(['托位', '家庭医生', '托育', '中医馆', '高血压', '床位'])(
    '%s asks for no single measure',
    (query) => {
      expect(silent(query)).toEqual([])
    },
  )
})
