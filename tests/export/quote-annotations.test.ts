import { expect, it } from 'vitest'
import type { CheckedQuote } from '../../src/model/quote.ts'
import { quoteAnnotations } from '../../src/export/quote-annotations.ts'

const quote: CheckedQuote = {
  ...{ id: 'p-f-1', kind: 'figure', passage: 'p-p-1', exact: '不少于4.5个', prefix: '托位数', suffix: '。' },
  ...{ start: 9, end: 16, result: 'passed', found: null, errata: [] },
}
const plan = { id: 'p', title_zh: '某方案', source_sha256: '00ff'.padEnd(64, '0') }
const page = quoteAnnotations({ plan, quotes: [quote], urlOf: (path) => `https://example.org${path}` })

it('finds the words by what stands around them and by their place', () => {
  expect(page.items[0]?.target.selector).toEqual([
    { type: 'TextQuoteSelector', exact: '不少于4.5个', prefix: '托位数', suffix: '。' },
    { type: 'TextPositionSelector', start: 9, end: 16 },
  ])
})

it('names the document by the hash of its bytes', () => {
  expect(page.items[0]?.target.source).toBe('ni:///sha-256;AP8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')
  expect(page.sha256).toBe(plan.source_sha256)
})

it('leads to the figure in the reader, and a quotation to its passage', () => {
  expect(page.items[0]?.body).toBe('https://example.org/plans/p/#p-f-1')
  const quotation = { ...quote, kind: 'quotation' as const }
  const other = quoteAnnotations({ plan, quotes: [quotation], urlOf: (path) => path })
  expect(other.items[0]?.body).toBe('/plans/p/#p-p-1')
})

it('is a page of annotations in the vocabulary of the W3C', () => {
  expect(page['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld')
  expect([page.type, page.items[0]?.type, page.items[0]?.motivation]).toEqual([
    'AnnotationPage',
    'Annotation',
    'linking',
  ])
})
