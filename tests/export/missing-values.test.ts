import { expect, it } from 'vitest'
import { dataset } from '../content/dataset.ts'
import { withReasons } from '../../src/export/missing-values.ts'
import { tablesOf } from '../../src/export/tables.ts'

const tables = tablesOf(dataset, (path) => path)
const { figures, plans, passages, errata, indicators } = tables
const find = <Row>(rows: readonly Row[], test: (row: Row) => boolean): Row => {
  const row = rows.find(test)
  if (!row) throw new Error('no such row')
  return row
}

it('says of a milestone that it has no number, and of its year nothing', () => {
  const milestone = find(figures, ({ kind, year }) => kind === 'milestone' && year !== null)
  expect(milestone.missing).toMatchObject({
    value: 'milestone-without-number',
    unit: 'milestone-without-number',
    comparator: 'milestone-without-number',
  })
  expect(milestone.missing).not.toHaveProperty('year')
})

it('tells a year that is not stated from one that does not apply', () => {
  const target = find(figures, ({ kind, year }) => kind === 'target' && year === null)
  expect(target.missing['year']).toBe('not-stated')
  const { missing: _, ...everyYear } = { ...target, kind: 'annual-rate' as const }
  expect(withReasons('figures', everyYear).missing['year']).toBe('not-applicable')
})

it('says why a document, a measure, a passage and an erratum have empty fields', () => {
  expect(find(plans, ({ id }) => id === 'dongguan-2024').missing).toEqual({
    issuer_zh: 'not-stated',
    issuer_en: 'not-stated',
    document_number: 'not-stated',
    published_on: 'not-known',
  })
  expect(find(indicators, ({ denominator_zh }) => denominator_zh === null).missing['denominator_zh']).toBe(
    'not-applicable',
  )
  expect(find(passages, ({ text }) => text === '').missing).toEqual({ text: 'rights-reserved' })
  expect(find(errata, ({ reading }) => reading === null).missing).toEqual({ reading: 'unreadable' })
})

it('gives no reason for a field that has a value', () => {
  for (const table of [figures, plans, passages, errata, indicators])
    for (const row of table)
      for (const name of Object.keys(row.missing))
        expect((row as unknown as Record<string, unknown>)[name] || null).toBeNull()
})

it('publishes what is doubtful and why readings were settled', () => {
  expect(figures.filter(({ doubts }) => doubts.length > 0).length).toBeGreaterThan(0)
  expect(figures.filter(({ settled }) => settled !== null).length).toBeGreaterThan(0)
  expect(figures.filter(({ review_reason }) => review_reason !== null).length).toBeGreaterThan(0)
})
