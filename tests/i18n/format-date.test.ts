import { describe, expect, it } from 'vitest'
import { formatDate, formatPeriod } from '../../src/i18n/format-date.ts'
import { localized } from '../../src/i18n/localized.ts'
import { nameOf } from '../../src/i18n/names.ts'

describe('dates', () => {
  it('are written out in each language', () => {
    expect(formatDate('2023-06-30', 'zh')).toBe('2023年6月30日')
    expect(formatDate('2023-06-30', 'en')).toBe('30 June 2023')
  })

  it('of one year are one number', () => {
    expect([formatPeriod(2021, 2025), formatPeriod(2019, 2019)]).toEqual(['2021–2025', '2019'])
  })
})

describe('localized', () => {
  it('takes the field of the language and sets Chinese punctuation full-width', () => {
    const record = { note_zh: '目标不同,不能比(区级)', note_en: 'not comparable' }
    expect(localized(record, 'note', 'zh')).toBe('目标不同，不能比（区级）')
    expect(localized(record, 'note', 'en')).toBe('not comparable')
  })

  it('keeps an absent text absent', () => {
    expect(localized({ note_zh: null, note_en: null }, 'note', 'zh')).toBeNull()
  })
})

describe('nameOf', () => {
  it('names the values of closed lists', () => {
    expect(nameOf('commitment', 'aspirational', 'en')).toBe('aspirational')
    expect(nameOf('state', 'not-stated', 'zh')).toBe('本文件未提及')
  })
})
