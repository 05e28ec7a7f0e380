import { describe, expect, it } from 'vitest'
import { dictionaries } from '../../src/i18n/translate.ts'

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].sort()

describe('the dictionaries', () => {
  it('have the same keys', () => {
    expect(Object.keys(dictionaries.en).sort()).toEqual(Object.keys(dictionaries.zh).sort())
  })

  it('have no empty message', () => {
    for (const dictionary of Object.values(dictionaries))
      expect(Object.entries(dictionary).filter(([, text]) => text.trim() === '' && text !== ' ')).toEqual([])
  })

  it('name in English only what the Chinese names too', () => {
    for (const [key, zh] of Object.entries(dictionaries.zh)) {
      const en: Readonly<Record<string, string>> = dictionaries.en
      expect({ key, names: placeholders(en[key] ?? '') }).toEqual({ key, names: placeholders(zh) })
    }
  })

  it('set Chinese punctuation full-width beside Han', () => {
    const slips = Object.entries(dictionaries.zh).filter(([, text]) => /\p{Script=Han}[,:;?!]/u.test(text))
    expect(slips).toEqual([])
  })
})
