import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/search/fold-text.ts'

const traditional = new Map([['醫', '医']])
const fold = (text: string): string => foldText(text, traditional).text

describe('folding', () => {
  it('reads Traditional characters as Simplified', () => {
    expect(fold('中醫')).toBe('中医')
  })

  it('reads full-width letters, digits and signs as plain ones', () => {
    expect(fold('ＴＣＭ４７％')).toBe('tcm47%')
  })

  it('reads pinyin with tone marks as plain letters, ü as v', () => {
    expect(fold('tuōyù lǜ')).toBe('tuoyu lv')
  })

  it('knows where a character that unfolds into several came from', () => {
    const folded = foldText('㎡托位', traditional)
    expect(folded.text).toBe('m2托位')
    expect([folded.sourceAt(2), folded.sourceAt(4)]).toEqual([1, 3])
  })

  it('survives a lone surrogate', () => {
    expect(fold('托\ud83d位')).toHaveLength(3)
  })
})
