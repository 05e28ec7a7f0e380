import { describe, expect, it } from 'vitest'
import type { LocatedErratum } from '../../src/model/plan.ts'
import { listQuotes, type QuoteListInput } from '../../src/review/list-quotes.ts'
import { quotedRuns, quotedShare } from '../../src/review/quoted-runs.ts'

const text = '前言𠮷。每千人托位数不少于4.5个,力争达到06岁全覆盖。'
const plan = { id: 'p', rights: 'full', source_sha256: 'a', errata: [] } as const
const figure = { id: 'p-f-1', passage: 'p-p-1', quote: '每千人托位数不少于4.5个', start: 4, end: 17 }
const list = (overrides: Partial<QuoteListInput> = {}) =>
  listQuotes({ plan, text, sha256: 'a', figures: [figure], passages: [], ...overrides })

describe('listQuotes', () => {
  it('gives each quote the words before and after it, counted in code points', () => {
    expect(list()[0]).toMatchObject({ prefix: '前言𠮷。', suffix: ',力争达到06岁全覆盖。', result: 'passed' })
  })

  it('fails a quote that was altered, and says what the document has', () => {
    const [quote] = list({ figures: [{ ...figure, quote: '每千人托位数不少于5.4个' }] })
    expect(quote).toMatchObject({ result: 'failed', found: '每千人托位数不少于4.5个' })
  })

  it('fails every quote of a document that is not the one converted', () => {
    expect(list({ sha256: 'b' })[0]?.result).toBe('failed')
  })

  it('passes a quote over a damaged place as it stands, with the erratum', () => {
    const erratum = { source: '06岁', reading: '0—6岁', start: 22, end: 25 } as LocatedErratum
    const quote = { ...figure, quote: '力争达到06岁全覆盖', start: 18, end: 28 }
    const [checked] = list({ plan: { ...plan, errata: [erratum] }, figures: [quote] })
    expect(checked).toMatchObject({ result: 'erratum', errata: [{ reading: '0—6岁' }] })
  })

  it('lists the quotations of a document that reserves its rights, each place once', () => {
    const excerpt = (start: number, end: number) => ({
      ...{ start, end, text_en: null },
      text: Array.from(text).slice(start, end).join(''),
    })
    const passages = [{ id: 'p-p-1', excerpts: [excerpt(4, 17), excerpt(18, 22)] }]
    const quotes = list({ plan: { ...plan, rights: 'quotations' }, passages })
    expect(quotes.map(({ kind, exact }) => `${kind} ${exact}`)).toEqual([
      'figure 每千人托位数不少于4.5个',
      'quotation 力争达到',
    ])
  })

  it('takes the surroundings away where they would join quotations to a long run', () => {
    const long = '甲'.repeat(300)
    const passages = [0, 60, 120].map((start) => ({
      id: `p-p-${start}`,
      excerpts: [{ start, end: start + 55, text: long.slice(0, 55), text_en: null }],
    }))
    const quotes = list({
      ...{ plan: { ...plan, rights: 'quotations' as const }, text: long, figures: [], passages },
    })
    expect(quotes.map(({ prefix, suffix }) => prefix + suffix)).toEqual(['', '', ''])
  })

  it('leaves of them what tells a quotation from the same words elsewhere', () => {
    const repeated = `${'甲'.repeat(60)},人人享有,${'乙'.repeat(60)}。另有人人享有。`
    const passages = [
      [0, 60],
      [61, 65],
      [66, 126],
    ].map(([start = 0, end = 0]) => ({
      id: `p-p-${start}`,
      excerpts: [{ start, end, text: repeated.slice(start, end), text_en: null }],
    }))
    const quotes = list({
      ...{ plan: { ...plan, rights: 'quotations' as const }, text: repeated, figures: [], passages },
    })
    expect(quotes.map(({ prefix, suffix }) => `${prefix}|${suffix}`)).toEqual(['|', ',|', '|'])
  })
})

describe('quotedRuns', () => {
  it('joins what two quotes and their surroundings give away together', () => {
    const [quote] = list()
    if (!quote) throw new Error('no quote')
    expect(quotedRuns([quote, { ...quote, start: 20, end: 22, prefix: '', suffix: '' }])).toEqual([
      { start: 0, end: 29 },
    ])
    expect(quotedShare([{ ...quote, prefix: '', suffix: '' }], 26)).toEqual({ longest: 13, share: 0.5 })
  })
})
