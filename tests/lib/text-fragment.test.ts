import { describe, expect, it } from 'vitest'
import { textDirective } from '../../src/lib/text-fragment.ts'

const text = '到2025年,全区托位数达3077个,每千人托位数不少于4.5个。'
const directive = (words: string, page = text): string => {
  const start = text.indexOf(words)
  return decodeURIComponent(textDirective({ text, start, end: start + words.length }, page))
}

describe('textDirective', () => {
  it('is the words alone where they begin and end at words and stand once', () => {
    expect(directive('每千人托位数不少于4.5个')).toBe(':~:text=每千人托位数不少于4.5个')
  })

  it('adds what stands before and after where the words stand twice on the page', () => {
    const found = directive('每千人托位数', `每千人托位数\n${text}`)
    expect(found).toMatch(/^:~:text=.+-,每千人托位数,-.+$/)
  })

  it('adds the rest of a word that the words cut', () => {
    expect(directive('区托位数达3077个')).toBe(':~:text=全-,区托位数达3077个')
  })

  it('writes hyphens, commas and ampersands so that none is taken for a sign', () => {
    const words = { text: '甲-乙,丙&丁', start: 0, end: 7 }
    expect(textDirective(words, words.text)).toBe(':~:text=%E7%94%B2%2D%E4%B9%99%2C%E4%B8%99%26%E4%B8%81')
  })

  it('gives long words by their beginning and their end', () => {
    const long = Array.from({ length: 80 }, (_, index) => `第${index}项`).join('')
    const [from, to] = textDirective({ text: long, start: 0, end: long.length }, long).slice(8).split(',')
    expect([decodeURIComponent(from ?? ''), decodeURIComponent(to ?? '')]).toEqual([
      long.slice(0, 20),
      long.slice(-20),
    ])
  })
})
