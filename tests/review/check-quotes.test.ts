import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { checkQuotes } from '../../src/review/check-quotes.ts'

const text = '前言𠮷。每千人托位数不少于4.5个。'
const plan = {
  id: 'p',
  source: 'seeds/p.txt',
  source_sha256: 'a'.repeat(64),
  rights: 'full',
  errata: [] as Plan['errata'],
} as unknown as Plan
const passage = {
  id: 'p-p-1',
  heading_path: [],
  text: '每千人托位数不少于4.5个。',
  themes: [],
  start: 4,
  end: 18,
}
const check = (overrides: object) =>
  checkQuotes({
    plan,
    text,
    sha256: plan.source_sha256,
    passages: [passage],
    figures: [],
    published: [],
    ...overrides,
  })

describe('the quote check', () => {
  it('counts offsets in code points, so a rare character before the quote moves nothing', () => {
    expect(check({})).toEqual([])
  })

  it('fails a quote that is off by one', () => {
    expect(check({ passages: [{ ...passage, start: 5, end: 19 }] })[0]?.message).toBe(
      'The quote `每千人托位数不少于4.5个。` of `p-p-1` does not stand at 5–19, where the source has `千人托位数不少于4.5个。`. Run `npm run convert`; if it stays, the quote was edited by hand.',
    )
  })

  it('fails an erratum that does not stand at its place', () => {
    const erratum = {
      source: '前言',
      nth: 1,
      reading: null,
      certainty: 'unknown',
      reason_zh: 'x',
      reason_en: 'x',
      start: 1,
      end: 3,
    }
    expect(check({ plan: { ...plan, errata: [erratum] } }).map(({ code }) => code)).toEqual([
      'quote-not-at-offsets',
    ])
  })

  it('fails a quotation that is off by one', () => {
    const excerpts = [{ text: '托位数', text_en: null, start: 6, end: 9 }]
    const published = [{ ...passage, text: '', plan: 'p', city: 'c', excerpts }]
    const [issue] = check({ plan: { ...plan, rights: 'quotations' }, published })
    expect(issue).toMatchObject({ code: 'quote-not-at-offsets', quote: '托位数' })
  })

  it('fails quotations that hold more than a third of a document that reserves its rights', () => {
    const excerpts = [{ text: '每千人托位数不少于', text_en: null, start: 4, end: 13 }]
    const published = [{ ...passage, text: '', plan: 'p', city: 'c', excerpts }]
    const issues = check({ plan: { ...plan, rights: 'quotations' }, published })
    expect(issues.map(({ code }) => code)).toEqual(['quoted-too-long'])
  })

  it('fails a seed that was changed after the conversion', () => {
    expect(check({ sha256: 'b'.repeat(64) }).map(({ code }) => code)).toEqual(['seed-changed'])
  })
})
