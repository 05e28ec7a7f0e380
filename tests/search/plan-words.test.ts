import { describe, expect, it } from 'vitest'
import {
  conceptLevels,
  conceptWord,
  numberWord,
  wordsOfText,
  wordsToFind,
} from '../../src/search/plan-words.ts'
import { vocabularyIndex } from './real-content.ts'

describe('the words of a text', () => {
  it('are pairs of characters, and the last one for who looks for it alone', () => {
    expect(wordsOfText('托育服务')).toEqual(['托育', '育服', '服务', '务'])
  })

  it('write numbers in letters, with no sign a reader of words could stumble over', () => {
    expect(wordsOfText('达到4.7万个')).toEqual(['达到', '到', 'nephz', '万个', '个'])
    expect(numberWord('47%')).toBe('nehz')
    expect(numberWord('47,000')).toBe(numberWord('47000'))
  })

  it('end Latin words and numbers in a sign of their own: 4 must not find 47, nor ct ctms', () => {
    expect(numberWord('47').startsWith(numberWord('4'))).toBe(false)
    expect(wordsOfText('ctms')[0]?.startsWith(wordsOfText('ct')[0] ?? '')).toBe(false)
  })

  it.each(['托育服务', '家庭医生签约率', '4.7万个', 'ct', '牙'])(
    'of %s hold all it is looked for by',
    (text) => {
      const words = wordsOfText(`前${text}后`)
      expect(wordsToFind(text).filter((word) => !words.some((one) => one.startsWith(word)))).toEqual([])
    },
  )

  it('take a rare character of two units for one', () => {
    expect(wordsOfText('𠀀医')).toEqual(['𠀀医', '医'])
  })
})

describe('the word of a concept', () => {
  it('is letters only and differs for every concept and level', () => {
    const words = vocabularyIndex.concepts.flatMap(({ id }) =>
      conceptLevels.map((level) => conceptWord(id, level)),
    )
    expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([])
    expect(new Set(words).size).toBe(words.length)
  })

  it('never begins another one', () => {
    const words = vocabularyIndex.concepts.map(({ id }) => conceptWord(id, 'said')).toSorted()
    expect(words.filter((word, at) => words[at + 1]?.startsWith(word))).toEqual([])
  })
})
