import { describe, expect, it } from 'vitest'
import { formatMessage } from '../../src/i18n/format-message.ts'

describe('formatMessage', () => {
  it('fills a name', () => {
    expect(formatMessage('{city}: not stated', { city: 'Wuhu' })).toBe('Wuhu: not stated')
  })

  it('chooses the singular for one and the plural for none and many', () => {
    const said = [1, 0, 3].map((n) => formatMessage('{n} {n|figure|figures}', { n }))
    expect(said).toEqual(['1 figure', '0 figures', '3 figures'])
  })

  it('leaves a name that was not given in its braces', () => {
    expect(formatMessage('{n} of {total}', { n: 2 })).toBe('2 of {total}')
  })

  it('does not read braces inside a filled value', () => {
    expect(formatMessage('{a}', { a: '{b}', b: 'no' })).toBe('{b}')
  })
})
