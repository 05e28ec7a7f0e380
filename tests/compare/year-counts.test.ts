import { expect, it } from 'vitest'
import { timelineSpan, yearCounts } from '../../src/compare/year-counts.ts'
import { dataset } from '../content/dataset.ts'

it('keeps what was reached apart from what is due', () => {
  for (const { reached, due } of yearCounts(dataset.figures)) {
    expect(reached.every(({ kind }) => kind === 'baseline')).toBe(true)
    expect(due.some(({ kind }) => kind === 'baseline')).toBe(false)
  }
})

it('counts every dated figure once and none without a year', () => {
  const counted = yearCounts(dataset.figures).flatMap(({ reached, due }) => [...reached, ...due])
  expect(counted).toHaveLength(dataset.figures.filter(({ year }) => year !== null).length)
})

it('spans 2015 to 2035, wider only for a figure outside', () => {
  expect(timelineSpan([{ year: 2025 }, { year: null }])).toEqual([2015, 2035])
  expect(timelineSpan([{ year: 2040 }])).toEqual([2015, 2040])
})

it('spans the years of more figures than a call takes arguments', () => {
  const many = Array.from({ length: 200_000 }, (_, at) => ({ year: 2010 + (at % 30) }))
  expect(timelineSpan(many)).toEqual([2010, 2039])
})
