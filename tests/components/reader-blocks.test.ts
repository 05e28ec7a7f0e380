import { describe, expect, it } from 'vitest'
import { outlineTree } from '../../src/components/reader/outline-tree.ts'
import { footnoteNumbers, readerBlocks } from '../../src/components/reader/reader-blocks.ts'
import type { PublishedPassage } from '../../src/model/dataset.ts'
import type { Heading, Plan } from '../../src/model/plan.ts'

const heading = (id: string, level: number, start: number, parent: string | null): Heading => ({
  ...{ id, level, parent, start, end: start + 2 },
  ...{ number: null, text: id },
})
const passage = (id: string, start: number, text: string): PublishedPassage => ({
  ...{ id, text, start, end: start + text.length, plan: 'p', city: 'c', heading_path: [], themes: [] },
  excerpts: text === '' ? [] : [{ text, text_en: null, start, end: start + text.length }],
})
const headings = [heading('one', 1, 0, null), heading('two', 2, 10, 'one'), heading('three', 1, 20, null)]
const blocks = [
  { kind: 'heading', start: 0, end: 3 },
  { kind: 'boilerplate', reason: 'site-navigation', start: 3, end: 10 },
  { kind: 'heading', start: 10, end: 12 },
  { kind: 'paragraph', start: 12, end: 20 },
  { kind: 'heading', start: 20, end: 22 },
  { kind: 'footnote', start: 22, end: 30 },
]
const plan = (rights: 'full' | 'quotations') =>
  ({ headings, blocks, rights, errata: [], responsibilities: [] }) as unknown as Plan
const kinds = (rights: 'full' | 'quotations', passages: readonly PublishedPassage[]) =>
  readerBlocks(plan(rights), passages, []).map((block) =>
    block.kind === 'heading' ? block.heading.id : `${block.kind} ${block.number}`,
  )
const passages = [passage('a', 12, '甲。'), passage('b', 14, '乙。'), passage('n', 22, '[1]注')]

describe('readerBlocks', () => {
  it('keeps headings and paragraphs in order and leaves boilerplate out', () => {
    expect(kinds('full', passages)).toEqual(['one', 'two', 'paragraph 1', 'three', 'footnote 2'])
  })

  it('puts the sentences of one paragraph together', () => {
    const [, , paragraph] = readerBlocks(plan('full'), passages, [])
    expect(paragraph?.kind === 'paragraph' && paragraph.passages.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('shows of a reserved document only headings that stand over a quotation', () => {
    const withheld = [passage('a', 12, ''), passage('n', 22, '[1]注')]
    expect(kinds('quotations', withheld)).toEqual(['three', 'footnote 1'])
  })

  it('puts an erratum with the paragraph it stands in, and one in a heading with the next', () => {
    const erratum = (start: number, end: number) => ({ start, end }) as Plan['errata'][number]
    const damaged = { ...plan('full'), errata: [erratum(10, 11), erratum(15, 16), erratum(40, 41)] }
    const shown = readerBlocks(damaged, passages, []).map((block) =>
      block.kind === 'heading' ? [] : block.errata.map(({ start }) => start),
    )
    expect(shown).toEqual([[], [], [10, 15], [], [40]])
  })

  it('knows the numbers of the footnotes', () => {
    expect([...footnoteNumbers(readerBlocks(plan('full'), passages, []))]).toEqual(['1'])
  })
})

describe('outlineTree', () => {
  it('nests headings under their parents and adds the English a person gave', () => {
    const [first, second] = outlineTree(headings, { two: 'Second' })
    expect(first?.children.map(({ translation }) => translation)).toEqual(['Second'])
    expect(second?.heading.id).toBe('three')
  })
})
