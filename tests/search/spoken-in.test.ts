import { describe, expect, it } from 'vitest'
import { soundsOf } from '../../src/search/sounds.ts'
import { spokenIn } from '../../src/search/spoken-in.ts'
import { vocabularyIndex } from './real-content.ts'

const text = '推进成本核算。成本核算,2025年。职业病防治,职业病防治。'
const spoken = spokenIn(text, soundsOf(vocabularyIndex.sounds))

describe('what documents say that is read as letters', () => {
  it.each([
    ['chengbenhesuan', '成本核算'],
    ['zybfz', '职业病防治'],
    ['cbhs', '成本核算'],
    ['hengbenhesuan', undefined],
    ['tjcb', undefined],
    ['hesuanchengben', undefined],
    ['cb', undefined],
  ])(
    'for %s is %s: whole syllables, or first letters of what stands there more than once',
    (letters, said) => {
      expect(spoken(letters)).toBe(said)
    },
  )

  it('is what they say most often where several things are read so', () => {
    const text = '医疗经过、医疗机关、医疗机关、医疗机构、医疗机构、医疗机构'
    const read = spokenIn(text, soundsOf(vocabularyIndex.sounds))
    expect(read('yljg')).toBe('医疗机构')
  })
})
