import { describe, expect, it } from 'vitest'
import { formatSearchState, parseSearchState } from '../../src/search/search-state.ts'

const values = { city: ['dongguan'], theme: ['tcm'], kind: ['figure', 'passage'], year: ['2025'] }

describe('the search in the address', () => {
  it('reads query and filters', () => {
    expect(parseSearchState('?q=%E6%89%98%E4%BD%8D&city=dongguan', values)).toEqual({
      query: '托位',
      filters: { city: 'dongguan' },
      ignored: [],
      repeated: [],
    })
  })

  it('ignores filters the site does not have and says which', () => {
    expect(parseSearchState('?q=a&city=atlantis&kind=', values)).toEqual({
      query: 'a',
      filters: {},
      ignored: ['city'],
      repeated: [],
    })
  })

  it('takes the first of several queries that says something, and says what it left', () => {
    const state = parseSearchState('?q=&q=one&q=two&q=one&city=dongguan&city=wuhu', values)
    expect(state).toMatchObject({ query: 'one', filters: { city: 'dongguan' } })
    expect(state.repeated).toEqual(['q', 'city'])
  })

  it('never repeats what an address says for a value the site does not have', () => {
    const state = parseSearchState('?q=a&city=%E2%80%AE前往evil.example登录&year=x&year=y', values)
    expect(JSON.stringify(state)).not.toMatch(/evil|\u202e|"[xy]"/)
  })

  it('reads a query without what nobody sees', () => {
    expect(parseSearchState('?q=托%E2%80%AE位%E2%80%8B%E2%81%A6%F3%A0%80%B5', values).query).toBe('托位')
  })

  it('survives a broken escape', () => {
    expect(parseSearchState('?q=%E6%89%', values).query).not.toBe('')
  })

  it('writes what it reads', () => {
    const state = { query: '托位 & <b>', filters: { theme: 'tcm' } }
    expect(parseSearchState(formatSearchState(state, 200), values)).toEqual({
      ...state,
      ignored: [],
      repeated: [],
    })
  })

  it('leaves nothing behind for an empty search', () => {
    expect(formatSearchState({ query: '  ', filters: {} }, 200)).toBe('')
  })

  it('keeps the address short and whole', () => {
    expect(formatSearchState({ query: '🙂'.repeat(10_000), filters: {} }, 2)).toBe(
      '?q=%F0%9F%99%82%F0%9F%99%82',
    )
    expect(formatSearchState({ query: '\ud800', filters: {} }, 200)).toBe('?q=%EF%BF%BD')
  })
})
