import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeSource } from '../../../src/convert/decode-source.ts'
import { readStructure } from '../../../src/convert/structure/read-structure.ts'

const seeds = new URL('../../../seeds/', import.meta.url)
const texts = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, seeds), 'utf8').slice(0, 4000))

/** A document with a stretch cut out, another text put in, and single characters lost. */
const mutated = fc
  .record({
    text: fc.constantFrom(...texts),
    from: fc.nat(4000),
    to: fc.nat(4000),
    splice: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '“',
        '(',
        '》',
        '\r\n',
        '\n\n\u3000',
        '一、',
        '● ',
        '——',
        '第一章',
        '目录\n',
        '2021917\n',
      ),
    ),
    lost: fc.array(fc.nat(4000), { maxLength: 20 }),
  })
  .map(({ text, from, to, splice, lost }) => {
    const cut = text.slice(0, Math.min(from, to)) + splice + text.slice(Math.max(from, to))
    return [...cut].filter((_, index) => !lost.includes(index)).join('')
  })

function expectSound(text: string): void {
  const { blocks, passages, headings } = readStructure('plan', text)
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  expect(blocks.every((block, index) => block.start === (blocks[index - 1]?.end ?? 0))).toBe(true)
  expect(passages.every((passage) => text.slice(passage.start, passage.end) === passage.text)).toBe(true)
  const isBody = (kind: string): boolean => /paragraph|list-item|footnote|signature/.test(kind)
  const body = blocks.filter(({ kind }) => isBody(kind)).map(({ start, end }) => text.slice(start, end))
  const strip = (parts: readonly string[]): string => parts.join('').replace(/[\s\u200b-\u200d\u2060]/g, '')
  expect(strip(passages.map((passage) => passage.text))).toBe(strip(body))
  const ids = [...headings, ...passages].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
}

test('accounts for every character of a damaged document, and reads it the same way twice', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      expectSound(text)
      expect(readStructure('plan', text)).toEqual(readStructure('plan', text))
    }),
    { numRuns: 60, seed: 1 },
  )
})

test('accounts for every character of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => expectSound(text)),
    { numRuns: 300, seed: 2 },
  )
})

test('decodes or refuses any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const decoded = decodeSource(bytes, 'seeds/a.txt')
      expect('text' in decoded || decoded.issue.severity === 'error').toBe(true)
    }),
    { seed: 3 },
  )
})
