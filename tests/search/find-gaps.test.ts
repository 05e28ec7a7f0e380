import { describe, expect, it } from 'vitest'
import { search } from './real-content.ts'

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
