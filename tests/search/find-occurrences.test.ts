import { describe, expect, it } from 'vitest'
import { findOccurrences } from '../../src/search/find-occurrences.ts'

describe('occurrences', () => {
  it('finds a word each time it stands in a text', () => {
    expect(findOccurrences('托位,托位', '托位')).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ])
  })

  it('does not find 中医 in 其中医疗', () => {
    expect(findOccurrences('其中医疗改革', '中医', ['其中医疗'])).toEqual([])
    expect(findOccurrences('其中医疗改革,中医馆', '中医', ['其中医疗'])).toEqual([{ start: 7, end: 9 }])
  })

  it.each([
    ['147个', '47'],
    ['4.47个', '47'],
    ['47.5个', '47'],
    ['470个', '47'],
  ])('does not find a number inside %s', (text, number) => {
    expect(findOccurrences(text, number)).toEqual([])
  })

  it('finds a number between other numbers and signs', () => {
    expect(findOccurrences('90%65%', '65%')).toEqual([{ start: 3, end: 6 }])
  })

  it('does not find a Latin word inside another, but its plural', () => {
    expect(findOccurrences('telecare', 'care')).toEqual([])
    expect(findOccurrences('two beds', 'bed')).toEqual([{ start: 4, end: 7 }])
  })
})
