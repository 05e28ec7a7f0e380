import { describe, expect, it } from 'vitest'
import { startBrowserSearch, withTexts } from '../../src/search/browser-search.ts'
import { textIndex, vocabularyIndex } from './real-content.ts'

const pause = () => Promise.resolve()
const started = await startBrowserSearch(vocabularyIndex, pause)
const suggested = (query: string): readonly string[] =>
  started.suggest(query, 6).map(({ topic }) => topic.name?.zh ?? '')

describe('suggestions while typing', () => {
  it.each(['托', '托育', 'tuoyu', 'childc', 'chilcare', '送托班'])('for %s offer childcare', (query) => {
    expect(suggested(query).join()).toContain('托育')
  })

  it('offer the city that is being typed', () => {
    expect(suggested('东莞')).toContain('东莞')
  })

  it('keep the city that was named before', () => {
    const [first] = started.suggest('东莞托育', 6)
    expect(first?.cities).toEqual(['dongguan'])
    expect(first?.topic.id).toBe('childcare')
  })

  it('offer indicators too, and never more than asked for', () => {
    expect(started.suggest('家庭医生', 6).map(({ topic }) => topic.kind)).toContain('indicator')
    expect(suggested('率').length).toBeLessThanOrEqual(6)
  })

  it.each(['dong', 'dongg'])('for %s offer Dongguan first, and no word it only stands inside', (query) => {
    expect(suggested(query)[0]).toBe('东莞')
    expect(suggested(query).join()).not.toContain('用人单位')
  })

  it.each(['xkqj', 'qqqqqq', '魑魅魍魉'])('offer nothing for %s', (query) => {
    expect(suggested(query)).toEqual([])
  })

  it('offer no indicator a city’s document gives no figure of, once the texts are there', async () => {
    const { suggest } = await withTexts(started, textIndex, pause)
    const offered = (query: string) => suggest(query, 6).map(({ topic }) => topic.id)
    expect(offered('东莞 贫困人口家庭医生签约率')).not.toContain('family-doctor-signup-poor')
    expect(offered('东莞 贫困人口家庭医生签约率')).toContain('family-doctor-signup-rate')
    expect(offered('贫困人口家庭医生签约率')).toContain('family-doctor-signup-poor')
  })

  it.each(['', '  ', '!!!', '\ud800', '.*+?', '🙂'])('survive %j', (query) => {
    expect(() => suggested(query)).not.toThrow()
  })
})

describe('the search in slices', () => {
  it('answers like the one made at once', async () => {
    const { search } = await withTexts(started, textIndex, pause)
    const { answer } = await search('东莞托育', {})
    expect(answer.hits[0]?.record.text).toContain('4.7万个')
  })

  it('pauses while it reads the texts, so that no slice is long', async () => {
    let pauses = 0
    const counted = () => Promise.resolve(void pauses++)
    await withTexts(await startBrowserSearch(vocabularyIndex, counted), textIndex, counted)
    expect(pauses).toBeGreaterThan(0)
  })
})
