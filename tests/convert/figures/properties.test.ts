import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCases } from './read-cases.ts'
import { figuresOf } from './small-document.ts'
import { growthOfSteps } from '../count-steps.ts'

const folder = new URL('../../fixtures/figures/', import.meta.url)
const sentences = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readCases(readFileSync(new URL(name, folder), 'utf8')))
  .map(({ text }) => text)

/** Documents of random sentences with characters lost, doubled and replaced; the same on every run. */
function* mutants(count: number): Generator<string> {
  const random = randomFrom(7)
  for (let nth = 0; nth < count; nth++) {
    const lines = Array.from({ length: 12 }, () => sentences[Math.floor(random() * sentences.length)] ?? '')
    const characters = [...lines.join(random() < 0.5 ? '' : '\n')]
    for (let edit = 0; edit < 30; edit++) {
      const at = Math.floor(random() * characters.length)
      const kind = random()
      if (kind < 0.5) characters.splice(at, 1)
      else if (kind < 0.8)
        characters.splice(at, 0, characters[Math.floor(random() * characters.length)] ?? '')
      else characters[at] = '𠮷'
    }
    yield characters.join('')
  }
}

describe('whatever happens to a text', () => {
  it('quotes and values stand at their offsets, quotes hold their values, ids are unique', () => {
    for (const text of mutants(150)) {
      const figures = figuresOf(text)
      expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length)
      for (const figure of figures) {
        expect(text.slice(figure.start, figure.end)).toBe(figure.quote)
        expect(figure.measure_zh).not.toBe('')
        if (figure.value_as_written === null) continue
        expect(text.slice(figure.value_start, figure.value_end)).toBe(figure.value_as_written)
        expect(figure.quote).toContain(figure.value_as_written)
        expect(Number.isFinite(figure.value)).toBe(true)
      }
    }
  })
  it('reads the same text the same way twice', () => {
    for (const text of mutants(20)) expect(figuresOf(text)).toEqual(figuresOf(text))
  })
})

describe('the number of steps', () => {
  it.each([
    '建设5个中心、',
    '达到90%',
    '力争到2025年,',
    '“',
    '每千人',
    '2025年',
    '一二三四五',
    '不低于',
    '0123456789',
    'aaaa',
  ])('grows no worse than with the length of a sentence of %s', (piece) =>
    expect(growthOfSteps(figuresOf, piece)).toBeLessThan(11),
  )
})

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}
