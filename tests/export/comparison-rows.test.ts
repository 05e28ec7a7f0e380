import { expect, it } from 'vitest'
import { comparisonRows } from '../../src/export/comparison-rows.ts'
import type { TableRow } from '../../src/model/published.ts'

const rows = [
  { id: 'a1', city: 'wuhu' },
  { id: 'b1', city: 'dongguan' },
  { id: 'c1', city: 'zhuzhou' },
  { id: 'b2', city: 'dongguan' },
] as unknown as TableRow<'figures'>[]

it('has the figures of the two places, each with those it may be compared with', () => {
  const shared = [{ a: { id: 'a1' }, b: { id: 'b2' } }]
  expect(
    comparisonRows(rows, ['dongguan', 'wuhu'], shared).map(({ id, comparable_with }) => [
      id,
      comparable_with,
    ]),
  ).toEqual([
    ['b1', []],
    ['b2', ['a1']],
    ['a1', ['b2']],
  ])
})
