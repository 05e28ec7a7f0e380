import { describe, expect, it } from 'vitest'
import type { ReaderBlock } from '../../src/components/reader/reader-blocks.ts'
import { directivesOf } from '../../src/components/reader/shown-text.ts'
import type { LocatedErratum, Plan } from '../../src/model/plan.ts'

const erratum = {
  ...{ source: '06岁', nth: 1, reading: '0—6岁', certainty: 'certain', start: 10, end: 13 },
  ...{ reason_zh: '丢失', reason_en: 'lost' },
} as LocatedErratum
const excerpt = (text: string, start: number) => ({ text, text_en: null, start, end: start + text.length })
const block = (...excerpts: ReturnType<typeof excerpt>[]): ReaderBlock =>
  ({ kind: 'paragraph', passages: [{ excerpts }], errata: [erratum] }) as unknown as ReaderBlock
const plan = (rights: Plan['rights']) => ({ rights, headings: [], errata: [erratum] }) as unknown as Plan
const decoded = (directive: string | undefined) => directive && decodeURIComponent(directive)

describe('the text directive of a quote', () => {
  const blocks = [block(excerpt('全面落实健康', 4), excerpt('06岁儿童健康管理。', 10))]

  it('has the characters that the reader restores, because a browser looks for what is shown', () => {
    expect(decoded(directivesOf(plan('full'), blocks)({ start: 10, end: 19 }))).toBe(
      ':~:text=0[—]6岁儿童健康管理',
    )
  })

  it('may take words of the sentence before', () => {
    expect(decoded(directivesOf(plan('full'), blocks)({ start: 9, end: 12 }))).toBeUndefined()
    expect(decoded(directivesOf(plan('full'), blocks)({ start: 11, end: 13 }))).toContain('-,')
  })

  it('stays within one quotation where only quotations are shown', () => {
    const found = decoded(directivesOf(plan('quotations'), blocks)({ start: 4, end: 10 }))
    expect(found).toBe(':~:text=全面落实健康')
  })
})
