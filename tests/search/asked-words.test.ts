import { describe, expect, it } from 'vitest'
import { makeSearchEngine } from '../../src/search/search-engine.ts'
import { firstScreenOf, viewOf } from '../../src/search/search-view.ts'
import { readAsking } from '../../src/search/asked-words.ts'
import { realVocabulary, search, textIndex, vocabularyIndex } from './real-content.ts'

const silent = (query: string): readonly string[] =>
  search(query).silences.map(({ city, theme }) => `${city}/${theme}`)
const first = (query: string) => search(query).hits[0]?.record.figure
const concepts = (query: string): readonly (string | undefined)[] =>
  search(query).understanding.groups.map(({ concept }) => concept)

describe('a question who does not mention something', () => {
  it.each([
    ['哪个城市没有提托育', 'zhuzhou/childcare'],
    ['不提托育的城市', 'zhuzhou/childcare'],
    ['哪些城市没有托育目标', 'zhuzhou/childcare'],
    ['which cities have no childcare target', 'zhuzhou/childcare'],
    ['哪些城市没有提到家庭医生', 'wuhu/family-doctor'],
    ['哪个城市没提家庭医生', 'wuhu/family-doctor'],
    ['which city does not mention family doctors', 'wuhu/family-doctor'],
    ['没有提到精神卫生的城市', 'jinhua/mental-health'],
  ])('%s is answered by who is silent, %s', (query, gap) => {
    expect(silent(query)).toEqual([gap])
    expect(search(query).understanding.asksSilence).toBe(true)
  })

  it('names every theme a city does not state', () => {
    expect(silent('芜湖没有的指标')).toContain('wuhu/family-doctor')
    expect(silent('芜湖没有的指标').every((gap) => gap.startsWith('wuhu/'))).toBe(true)
  })

  it('is never read as a lack of medicines, and a lack never as the question', () => {
    expect(concepts('没有')).toEqual([])
    expect(concepts('药店没有药')).toContain('drug-shortage')
    expect(readAsking('药店没有药').asksSilence).toBe(false)
    expect(readAsking('医疗质量不提升').asksSilence).toBe(false)
  })

  it('names documents without the word, but none of which only a part may be searched', () => {
    expect(search('哪个城市没提近视').withoutFigure.map(({ city }) => city)).toEqual([
      'wuhu',
      'dongguan',
      'zhuzhou',
    ])
  })
})

describe('a question for a year, for what is reached, for a share, for a rank', () => {
  it.each([
    ['广安2020年人均预期寿命', 77.9],
    ['life expectancy 2020', 77.9],
    ['广安孕产妇死亡率现在是多少', 14.32],
    ['65岁以上老年人占多少', 18.07],
    ['what share of people are over 65', 18.07],
  ])('%s is answered by %s', (query, value) => {
    expect(first(query)?.value).toBe(value)
  })

  it('shows the figures of a year that is asked for alone', () => {
    expect(
      search('2030').hits.filter(({ record }) => record.figure?.year === 2030).length,
    ).toBeGreaterThanOrEqual(7)
  })

  it('says that nothing is ranked with what documents do not state, after the answers', () => {
    const query = '哪个城市的家庭医生签约率最高'
    const found = { answer: search(query), facets: () => ({}) }
    const { asksRanking, silences } = viewOf(query, found)
    expect([asksRanking, silences.map(({ city }) => city)]).toEqual([true, ['wuhu']])
    expect(firstScreenOf(query, found)).toMatchObject({ asksRanking: false, silences: [] })
  })

  it('shows who says nothing on the first screen', () => {
    const query = '哪个城市没提家庭医生'
    const { silences } = firstScreenOf(query, { answer: search(query), facets: () => ({}) })
    expect(silences.map(({ city }) => city)).toEqual(['wuhu'])
  })

  it('knows that 最高 asks for a ranking', () => {
    const { asksRanking, unknown } = search('哪个城市的家庭医生签约率最高').understanding
    expect([asksRanking, unknown]).toEqual([true, []])
    expect(readAsking('最多付一次').asksRanking).toBe(false)
    for (const query of ['托位最多的城市', '广安和东莞托位哪个多', '托位最多的是哪个城市', '签约率谁高'])
      expect(readAsking(query).asksRanking).toBe(true)
  })
})

describe('what was asked', () => {
  it.each([
    ['diabetes', ['diabetes']],
    ['patient satisfaction', ['satisfaction']],
    ['newborn screening', ['newborn-screening']],
    ['home hospital beds', ['home-bed']],
    ['traditional Chinese medicine clinics', ['tcm-clinic']],
    ['抓中药', ['tcm-clinic']],
    ['smoke', ['lifestyle']],
    ['控烟', ['lifestyle']],
    ['禁烟', ['lifestyle']],
    ['戒酒', ['alcohol']],
    ['早产', ['high-risk-pregnancy']],
    ['工地粉尘', ['pneumoconiosis']],
    ['查体', ['check-up']],
    ['老人免费体检', ['elderly']],
    ['中药代煎', ['tcm-clinic']],
    ['冬病夏治', ['acupuncture']],
    ['上海家庭医生', ['family-doctor']],
  ])('%s is %s', (query, concept) => {
    expect(concepts(query)).toEqual(concept)
  })

  it.each([
    ['patient satisfaction', 94],
    ['newborn screening', 98],
    ['how many new hospital beds in Dongguan', 1000],
    ['diabetic patients', 16.1],
  ])('%s shows %s first', (query, value) => {
    expect(first(query)?.value).toBe(value)
  })

  it('看病难 is not answered by a satisfaction', () => {
    expect(search('看病难').arrangement.answers).toEqual([])
  })

  it('a hospital nobody names is said to be unknown', () => {
    expect(search('华山医院').understanding.unknown).toEqual(['华山'])
    expect(search('无障碍').hits).toEqual([])
  })

  it.each(['childcare target', 'family doctor targets'])('%s asks for a number', (query) => {
    expect(search(query).understanding).toMatchObject({ asksNumber: true, unknown: [] })
    expect(search(query).arrangement.answers).not.toEqual([])
  })

  it('budget is not what is put to use', () => {
    expect(
      search('budget')
        .hits.filter(({ record }) => record.text.includes('投入使用'))
        .map(({ record }) => record.kind),
    ).not.toContain('figure')
  })

  it('4分钟 finds four minutes first, not four of anything', () => {
    expect(search('4分钟').hits[0]?.record.text).toContain('4分钟救援圈')
  })

  it('says what was meant where it was mistyped, and guesses nothing that was typed as it stands', () => {
    expect(search('chilcare').hits[0]?.matches[0]?.typed).toBe('chilcare → childcare')
    expect(search('小孩没人带').understanding.unknown).toEqual([])
    const reasons = search('65岁以上老年人占多少').hits.flatMap(({ matches }) =>
      matches.map(({ reason }) => reason),
    )
    expect(reasons).not.toContain('similar')
  })
})

describe('a city that is left out', () => {
  it.each([
    '托位 -东莞',
    '除了东莞的托位',
    '除东莞外托位',
    '东莞以外托位',
    'childcare places except Dongguan',
  ])('is the only one that %s does not ask for', (query) => {
    expect(search(query).understanding.cities).toEqual(['guangan', 'wuhu', 'zhuzhou', 'jinhua'])
  })

  it.each(['托位 - 东莞', '东莞消除艾滋病', '东莞托位'])('is not meant by %s', (query) => {
    expect(search(query).understanding.cities).toEqual(['dongguan'])
  })

  it('is no city where none is named', () => {
    expect(search('除了托育').understanding.cities).toEqual([])
  })
})

describe('filters', () => {
  const engine = makeSearchEngine(vocabularyIndex, textIndex)
  const queries = [
    '床位',
    '株洲',
    '老龄',
    'childcare',
    '2025年',
    '托育',
    ...realVocabulary.vocabulary.concepts.slice(0, 12).map(({ terms: [term = ''] }) => term),
  ]

  it.each(queries)('for %s count what each choice then shows', (query) => {
    const { facets } = engine(query)
    for (const name of ['city', 'theme', 'kind', 'year'] as const)
      for (const [value, count] of facets[name])
        expect([name, value, engine(query, { [name]: value }).hits.length]).toEqual([name, value, count])
  })
})
