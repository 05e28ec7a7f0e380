import { describe, expect, it } from 'vitest'
import { makeSearchEngine } from '../../src/search/search-engine.ts'
import { sampleTexts, sampleVocabulary } from './sample.ts'

const search = makeSearchEngine(sampleVocabulary, sampleTexts)
const ids = (query: string, filters = {}): readonly string[] =>
  search(query, filters).hits.map(({ record }) => record.id)

describe('the search engine', () => {
  it('puts the figure first and does not repeat its passage where it says the same', () => {
    expect(ids('4.7万个')[0]).toBe('alpha-2024-f-1')
    expect(ids('147个')).toEqual(['beta-2021-f-2', 'beta-2021-p-4'])
  })

  it('finds a figure by its value, however it is written', () => {
    expect(ids('47000')).toContain('alpha-2024-f-1')
  })

  it('answers a question about a number of a city with that figure', () => {
    expect(ids('东莞有多少托位').slice(0, 2)).toEqual(['alpha-2024-f-1', 'alpha-2024-p-1'])
  })

  it('shows only passages of the city asked about', () => {
    const cities = search('芜湖托育').hits.map(({ record }) => record.city)
    expect(new Set(cities.filter((city) => city !== undefined))).toEqual(new Set(['beta']))
  })

  it('says what the document of a city does not state', () => {
    expect(search('芜湖家庭医生').silences).toEqual([{ city: 'beta', theme: 'doctor', terms: ['家庭医生'] }])
    expect(search('东莞家庭医生').silences).toEqual([])
  })

  it('finds a passage by its heading after those that say the word themselves', () => {
    const found = ids('中医药')
    expect(found.indexOf('alpha-2024-p-2')).toBeLessThan(found.indexOf('beta-2021-p-6'))
  })

  it('finds the theme, the indicator and the city beside the passages', () => {
    expect(ids('东莞托位')).toEqual(expect.arrayContaining(['childcare', 'places', 'alpha']))
  })

  it('marks the words it found', () => {
    const [hit] = search('幼儿园托班').hits.filter(({ record }) => record.id === 'beta-2021-p-7')
    expect(hit?.spans.map(({ start, end }) => hit.record.text.slice(start, end))).toEqual(['托育'])
  })

  it('says why a hit is there', () => {
    const [hit] = search('幼儿园托班').hits.filter(({ record }) => record.id === 'beta-2021-p-7')
    expect(hit?.matches).toEqual([{ typed: '幼儿园托班', term: '托育', reason: 'synonym', inHeading: false }])
  })

  it('answers with topics while the texts are not there', () => {
    const early = makeSearchEngine(sampleVocabulary)
    expect(early('东莞托育').hits.map(({ record }) => record.id)).toEqual(['childcare', 'alpha'])
  })

  it('narrows by filters and counts what each would leave', () => {
    expect(ids('托位', { kind: 'figure' })).toEqual(['alpha-2024-f-1', 'beta-2021-f-2'])
    expect(search('托位').facets.city.get('beta')).toBe(ids('托位', { city: 'beta' }).length)
    expect(search('托位', { city: 'beta' }).facets.kind.get('figure')).toBe(1)
  })

  it('offers the nearest topics where nothing is found', () => {
    const answer = search('childhood')
    expect(answer.hits).toEqual([])
    expect(answer.nearest.map(({ id }) => id)).toContain('childcare')
  })
})
