import { describe, expect, it } from 'vitest'
import { promisesWorded } from '../../src/compare/firmest-promises.ts'
import { isPromise, precisionOf, wordings } from '../../src/compare/wording.ts'
import { dataset } from '../content/dataset.ts'

const dated = { value: 4.5, year: 2025, year_basis: 'stated' } as const

describe('how precise a statement is', () => {
  it('asks for number and year in one figure', () => {
    expect(precisionOf([dated])).toBe('both')
    expect(precisionOf([{ ...dated, year: null, year_basis: null }])).toBe('number')
    expect(precisionOf([{ ...dated, value: null }])).toBe('year')
    expect(precisionOf([])).toBe('neither')
  })

  it('takes a year that text before the sentence governs', () => {
    expect(precisionOf([{ ...dated, year_basis: 'carried' }])).toBe('both')
  })

  it('does not take the year of the whole document for a year of each sentence', () => {
    expect(precisionOf([{ ...dated, year_basis: 'document' }])).toBe('number')
  })
})

describe('wordings', () => {
  const rows = wordings(dataset)

  it('counts promises only: a value already reached promises nothing', () => {
    expect(rows.every(({ promises }) => promises.every(isPromise))).toBe(true)
    expect(dataset.figures.some(({ kind }) => kind === 'baseline')).toBe(true)
  })

  it('gives every promise one kind and one word', () => {
    for (const { promises, counts, words } of rows) {
      expect(counts.firm + counts.plain + counts.aspirational).toBe(promises.length)
      expect(words.flatMap(({ figures }) => figures)).toHaveLength(promises.length)
    }
  })

  it('puts every statement under one degree of precision', () => {
    for (const { statements, precision } of rows)
      expect(Object.values(precision).reduce((sum, count) => sum + count, 0)).toBe(statements)
  })

  it('keeps 力争 among the aspirational words', () => {
    const [guangan] = rows
    expect(guangan?.words.find(({ word }) => word === '力争')?.commitment).toBe('aspirational')
  })
})

describe('the firmest promises', () => {
  it('come with a number and a bound before bare tasks', () => {
    const wuhu = dataset.figures.filter(({ city }) => city === 'wuhu')
    const [first, ...others] = promisesWorded(wuhu, 'firm')
    expect(first?.value).not.toBeNull()
    expect(others.every(({ commitment }) => commitment === 'firm')).toBe(true)
  })

  it('leave out what is already reached', () => {
    expect(promisesWorded(dataset.figures, 'firm').some(({ kind }) => kind === 'baseline')).toBe(false)
  })
})
