import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../src/search/lexicon.ts'
import { understandQuery } from '../../src/search/understand-query.ts'
import type { Understanding } from '../../src/search/understanding.ts'
import { sampleTexts, sampleVocabulary } from './sample.ts'

const lexicon = makeLexicon(sampleVocabulary)
const everything = sampleTexts.passages.map(({ text }) => text).join('\n')
const understand = (query: string): Understanding =>
  understandQuery(query, lexicon, (text) => everything.includes(text))
const concepts = (query: string): readonly (string | undefined)[] =>
  understand(query).groups.map(({ concept }) => concept)
const reasons = (query: string): readonly string[] => understand(query).groups.map(({ reason }) => reason)

describe('understanding a query', () => {
  it('takes a city name out as a filter', () => {
    const { cities, groups } = understand('东莞托育')
    expect(cities).toEqual(['alpha'])
    expect(groups.map(({ typed }) => typed)).toEqual(['托育'])
  })

  it('reads an everyday word as its concept and looks for the words documents use', () => {
    const [group] = understand('幼儿园托班').groups
    expect(group?.concept).toBe('childcare')
    expect(group?.terms.filter(({ reason }) => reason === 'synonym').map(({ text }) => text)).toEqual([
      '托育',
      '婴幼儿照护',
    ])
  })

  it('gives related words the lowest weight', () => {
    const [group] = understand('托育').groups
    expect(group?.terms.map(({ text, weight }) => [text, weight])).toEqual([
      ['托育', 1],
      ['婴幼儿照护', 0.5],
      ['托位', 0.35],
    ])
  })

  it('reads the longest word: 中医馆 is not 中医', () => {
    expect(concepts('中医馆')).toEqual(['clinic'])
  })

  it('reads the longest English phrase, in the plural too', () => {
    expect(concepts('Childcare places')).toEqual(['places'])
    expect(concepts('child-care')).toEqual(['childcare'])
  })

  it.each(['tuoyu', 'tuo yu', 'tuōyù'])('reads %s as pinyin', (query) => {
    expect(concepts(query)).toEqual(['childcare'])
    expect(reasons(query)).toEqual(['pinyin'])
  })

  it('reads a city and a topic typed as one word of pinyin', () => {
    expect(understand('dongguantuowei').cities).toEqual(['alpha'])
    expect(concepts('dongguantuowei')).toEqual(['places'])
  })

  it('reads initials', () => {
    expect(concepts('jtys')).toEqual(['doctor'])
    expect(reasons('jtys')).toEqual(['initials'])
  })

  it('reads Traditional characters and says so', () => {
    expect(concepts('中醫館')).toEqual(['clinic'])
    expect(reasons('中醫館')).toEqual(['traditional'])
  })

  it('repairs a word that only sounds right', () => {
    expect(concepts('中医管')).toEqual(['clinic'])
    expect(reasons('中医管')).toEqual(['similar'])
  })

  it('never repairs what the documents say: 注重医疗 is not 中医', () => {
    expect(understand('注重医疗').groups.map(({ terms }) => terms[0]?.text)).toEqual(['注重医疗'])
  })

  it('does not read 中医 in 其中医疗', () => {
    expect(concepts('其中医疗')).toEqual([undefined])
  })

  it.each([
    ['家庭生医', '家庭生医 → 家庭医生'],
    ['家医生', '家医生 → 家庭医生'],
    ['家庭刚医生', '家庭刚医生 → 家庭医生'],
  ])('repairs %s, a slip of one character, and says what was meant', (query, typed) => {
    expect(concepts(query)).toEqual(['doctor'])
    expect(reasons(query)).toEqual(['similar'])
    expect(understand(query).groups[0]?.typed).toBe(typed)
  })

  it('reads what documents have where a slip leads to no known word', () => {
    const slip = (text: string): string | undefined => (text === '成亢核算' ? '成本核算' : undefined)
    const { groups } = understandQuery('成亢核算', lexicon, (text) => text === '成本核算', undefined, {
      slip,
    })
    expect(groups).toEqual([
      { typed: '成亢核算', reason: 'similar', terms: [{ text: '成本核算', weight: 1, reason: 'similar' }] },
    ])
  })

  it('repairs nothing before it knows the documents', () => {
    expect(understandQuery('拖育', lexicon).groups.map(({ reason }) => reason)).toEqual(['word'])
  })

  it.each(['chilcare', 'child cre', 'family docter'])('finds the word meant by %s', (query) => {
    expect(reasons(query)).toEqual(['similar'])
  })

  it('drops question words and knows that a number is asked for', () => {
    const { asksNumber, groups } = understand('东莞的托位是多少')
    expect(asksNumber).toBe(true)
    expect(groups.map(({ typed }) => typed)).toEqual(['托位'])
  })

  it('takes a query of nothing but question words at its word', () => {
    expect(understand('怎么').groups).toEqual([])
    expect(understand('怎么').unknown).toEqual(['怎么'])
  })

  it('reads 4.7万个 as 47000 and 47000 as 4.7万', () => {
    expect(understand('4.7万个').groups[0]?.value).toBe(47000)
    expect(understand('47,000').groups[0]?.terms.map(({ text }) => text)).toEqual(['47000', '4.7万'])
  })

  it('keeps a literal the vocabulary lacks where the documents have it', () => {
    expect(understand('托育机构').groups.map(({ typed }) => typed)).toEqual(['托育', '机构'])
  })

  it.each(['娃现在谁带', '谁带我家孩子', 'who can look after my kid', '孩子没人看'])(
    'reads %s as childcare, though other words stand between',
    (query) => {
      expect(concepts(query)[0]).toBe('childcare')
    },
  )

  it('searches for what the idea is called in the documents before what was said', () => {
    const [group] = understand('娃现在谁带').groups
    expect(group?.typed).toBe('娃 谁带')
    expect(group?.terms.map(({ text }) => text)).toEqual(['托育', '婴幼儿照护', '谁带', '托位'])
  })

  it('takes no part of a known word for an idea said in several', () => {
    expect(concepts('娃 家庭医生')).toEqual(['doctor'])
    expect(concepts('孩子中医看')).toContain('tcm')
  })

  it('gives a word that says little less weight beside an idea, and all of it alone', () => {
    const generic = { ...sampleVocabulary, queryWords: { ...sampleVocabulary.queryWords, generic: ['机构'] } }
    const read = (query: string): readonly (number | undefined)[] =>
      understandQuery(query, makeLexicon(generic), (text) => everything.includes(text)).groups.map(
        ({ weight }) => weight,
      )
    expect(read('托育机构')).toEqual([undefined, 0.3])
    expect(read('机构')).toEqual([undefined])
  })

  it('keeps 多少 whole: 少 is no part of it', () => {
    expect(understand('孩子有多少').asksNumber).toBe(true)
  })

  it('says which words nobody knows', () => {
    expect(understand('托位 熊猫 xyzzyq').unknown).toEqual(['熊猫', 'xyzzyq'])
  })

  it.each(['', '   ', '!!!???', '🙂🙂', '.*+?^${}()|[]\\', '<script>', '\ud800', '"\'=|^$!'])(
    'survives %j',
    (query) => {
      expect(() => understand(query)).not.toThrow()
    },
  )

  it('reads only the beginning of a query of ten thousand characters', () => {
    expect(understand('托位'.repeat(5000)).groups).toHaveLength(1)
  })
})
