import { describe, expect, it } from 'vitest'
import { characterEdits } from '../../src/lib/character-edits.ts'

describe('characterEdits', () => {
  it('finds a lost dash', () => {
    expect(characterEdits('06岁', '0—6岁')).toEqual([{ at: 1, removed: '', added: '—' }])
  })

  it('finds each lost character of a date by itself', () => {
    expect(characterEdits('2023630', '2023年6月30日').map(({ at, added }) => [at, added])).toEqual([
      [4, '年'],
      [5, '月'],
      [7, '日'],
    ])
  })

  it('tells a wrong character from the right one at the same place', () => {
    expect(characterEdits('〔202120号', '〔2021〕20号')).toEqual([{ at: 5, removed: '', added: '〕' }])
    expect(characterEdits('甲乙丙', '甲丁丙')).toHaveLength(1)
  })

  it('finds nothing where nothing differs', () => {
    expect(characterEdits('中医', '中医')).toEqual([])
  })
})
