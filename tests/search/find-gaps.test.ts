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
              (gap) => gap.city === city && gap.measures && gap.said === undefined && !gap.year,
            )
          const words = understanding.groups
            .filter((group) => group.concept !== undefined && !group.isBeside)
            .flatMap(({ terms }) => terms.filter(({ reason }) => reason !== 'related'))
          return (
            isSaid &&
            (text.includes(name_zh) || words.some((word) => text.includes(word.text) && !word.notIn))
          )
        }),
      )
      expect(wrong).toEqual([])
    },
  )

  it('is not said of 托位数 in 芜湖, whose document sets a goal for it', () => {
    expect(search('芜湖有多少托位').withoutFigure).toMatchObject([{ city: 'wuhu', said: '托位' }])
    expect(search('芜湖2025年托位数').withoutFigure).toMatchObject([{ city: 'wuhu', said: '托位数' }])
  })
})
