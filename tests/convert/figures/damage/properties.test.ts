import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../../src/convert/figures/find-figures.ts'
import type { Issue } from '../../../../src/model/issue.ts'
import { readCases } from '../read-cases.ts'
import { contextOf, emptyCodebook, smallDocument } from '../small-document.ts'
import { growthOfSteps } from '../../count-steps.ts'

const folder = new URL('../../../fixtures/figures/damage/', import.meta.url)
const sentences = readdirSync(folder)
  .flatMap((name) => readCases(readFileSync(new URL(name, folder), 'utf8')))
  .map(({ text }) => text)

const issuesOf = (text: string): readonly Issue[] =>
  findFigures({
    plan: 'x',
    document: smallDocument(text),
    context: contextOf('2021—2025 基期2020 印发2021'),
    codebook: emptyCodebook,
  }).issues

/** Damaged sentences in any order, with characters lost. */
const damaged = fc
  .tuple(
    fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }),
    fc.array(fc.nat(400), { maxLength: 12 }),
  )
  .map(([lines, lost]) => {
    const characters = [...lines.join('\n')]
    for (const at of lost) characters.splice(at, 1)
    return characters.join('')
  })

describe('whatever was lost', () => {
  it('quotes what stands in the line it names, and offers each reading once', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        for (const { quote = '', at, reading, alternatives = [] } of issuesOf(text)) {
          const rest = text
            .split('\n')
            .slice((at.line ?? 1) - 1)
            .join('\n')
          expect(rest).toContain(quote)
          const readings = [...(reading === null || reading === undefined ? [] : [reading]), ...alternatives]
          expect(new Set(readings).size).toBe(readings.length)
        }
      }),
      { seed: 11, numRuns: 200 },
    )
  })

  it('says the same of the same text', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expect(issuesOf(text)).toEqual(issuesOf(text))
      }),
      { seed: 12, numRuns: 40 },
    )
  })
})

describe('the number of steps', () => {
  it.each([
    '3070岁、',
    '90%65%',
    '1.234',
    '12.3456.78人,',
    '其中5个、',
    '达到285%,',
    '由3张增加到5张,分别增长12.3%4%。',
    '共12个,其中3个、4个。06岁',
    '20212023年',
  ])('grows no worse than with the length of a text of %s', (piece) =>
    expect(growthOfSteps(issuesOf, piece)).toBeLessThan(11),
  )
})
