import { expect, it } from 'vitest'
import { mergeSpans } from '../../src/lib/merge-spans.ts'

it('joins stretches that touch or overlap, and puts them in order', () => {
  const spans = [
    { start: 5, end: 7 },
    { start: 0, end: 2 },
    { start: 2, end: 4 },
  ]
  expect(mergeSpans(spans)).toEqual([
    { start: 0, end: 4 },
    { start: 5, end: 7 },
  ])
})

it('joins stretches that begin alike or lie in one another, in whatever order they come', () => {
  const spans = [
    { start: 3, end: 6 },
    { start: 0, end: 4 },
    { start: 0, end: 9 },
    { start: 1, end: 2 },
  ]
  expect(mergeSpans(spans)).toEqual([{ start: 0, end: 9 }])
})
