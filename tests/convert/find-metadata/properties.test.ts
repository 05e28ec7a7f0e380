import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMetadata } from '../../../src/convert/find-metadata/find-metadata.ts'
import type { Metadata } from '../../../src/convert/find-metadata/find-metadata.ts'
import { noFacts } from '../../../src/convert/formats/document-text.ts'
import { readStructure } from '../../../src/convert/structure/read-structure.ts'
import { readMetadataCases } from './read-metadata-cases.ts'
import { growthOfSteps } from '../count-steps.ts'

const folder = new URL('../../fixtures/metadata/', import.meta.url)
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readMetadataCases(readFileSync(new URL(name, folder), 'utf8')))
  .map(({ text }) => text)

const read = (text: string): Metadata =>
  findMetadata({ text, blocks: readStructure('x', text).blocks, facts: noFacts })

/** A document cut off, spliced into another, with characters lost. */
const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.constantFrom(...texts),
    fc.nat(400),
    fc.nat(400),
    fc.array(fc.nat(600), { maxLength: 20 }),
  )
  .map(([one, other, end, start, lost]) => {
    const characters = [...one.slice(0, end), ...other.slice(start)]
    for (const at of lost) characters.splice(at, 1)
    return characters.join('')
  })

describe('whatever happens to a document', () => {
  it('says only what can stand in a sidecar', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const found = read(text)
        for (const day of [found.issued_on, found.published_on])
          expect(day ?? '2020-01-01').toMatch(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
        const { period_from: from, period_to: to } = found
        if (from !== null && to !== null) expect(to).toBeGreaterThanOrEqual(from)
        for (const name of [found.title_zh, found.issuer_zh, found.document_number]) expect(name).not.toBe('')
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})

describe('the number of steps', () => {
  it.each([
    '关于印发',
    '2023年',
    '(2022年',
    '〔2023',
    '某市',
    '到2025年,',
    '、',
    '目标\n',
    '甲 乙:丙 ',
    '一二三四',
  ])('grows no worse than with the length of a text of %j', (piece) =>
    expect(growthOfSteps(read, piece)).toBeLessThan(11),
  )
})
