import { expect, it } from 'vitest'
import { coverageOf } from '../../src/compare/coverage.ts'
import type { City } from '../../src/model/city.ts'
import { themeWith } from '../convert/figures/theme.ts'

const city: City = {
  id: 'x',
  order: 1,
  name_zh: '某市',
  name_en: 'X',
  level: 'prefecture-city',
  within_zh: '某省',
  within_en: 'X',
  aliases_zh: [],
  aliases_en: [],
  mark: 'circle',
  hue: 1,
}

const wordsFor = (terms: readonly string[], text: string): readonly string[] | undefined =>
  coverageOf({
    cities: [city],
    themes: [themeWith('t', { terms: [...terms] })],
    passages: [],
    figures: [],
    texts: new Map([['x', text]]),
  })[0]?.terms_searched

it('lists the words a reader can search a silent document for in vain', () => {
  expect(wordsFor(['托育', '托位'], '发展中医药。')).toEqual(['托育', '托位'])
})

it('leaves out a word that occurs in another sense', () => {
  expect(wordsFor(['托育', '托位'], '依托位于城东的医院。')).toEqual(['托育'])
})

it('leaves out a word that holds another of them', () => {
  expect(wordsFor(['家庭医生', '家庭医生签约', '签约率'], '发展中医药。')).toEqual(['家庭医生', '签约率'])
})
