import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../src/search/lexicon.ts'
import { sampleVocabulary } from './sample.ts'

const { slips } = makeLexicon(sampleVocabulary)

describe('known words one slip away', () => {
  it('are those of one idea: where two are as near, none is meant', () => {
    expect(slips.han('家庭一生')).toEqual(['家庭医生'])
    expect(slips.han('家庭医声')).toEqual(['家庭医生'])
    expect(slips.han('中医亭')).toEqual(['中医馆', '中医阁'])
    expect(slips.han('位托')).toEqual(['托位'])
    expect(slips.han('床位')).toEqual([])
  })

  it('are of two characters only where the other one is hardly ever used', () => {
    expect(slips.han('拉位')).toEqual([])
    expect(slips.han('岦位')).toEqual(['托位'])
  })

  it('hold all that was typed rather than another character', () => {
    expect(slips.han('家庭医')).toEqual(['家庭医生'])
  })

  it('begin with the same letter in English and pinyin', () => {
    expect(slips.latin('dcotor')).toBe('doctor')
    expect(slips.latin('roctor')).toBeUndefined()
    expect(slips.pinyin('touwei')).toBe('tuowei')
    expect(slips.pinyin('to')).toBeUndefined()
  })
})
