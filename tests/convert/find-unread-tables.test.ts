import { expect, test } from 'vitest'
import { findUnreadTables } from '../../src/convert/find-unread-tables.ts'

const rowsOf = (...lines: readonly string[]) =>
  lines.map((text, index) => ({ id: `p-${index}`, text, start: index * 10 }))
const find = (lines: readonly string[], read: readonly string[] = []) =>
  findUnreadTables(
    rowsOf(...lines),
    read.map((passage) => ({ passage })),
    { file: 'plan.pdf', lineOf: (index) => index / 10 + 1 },
  )
const table = ['一\t1\t人均预期寿命\t岁\t78.6\t79.6', '一\t2\t婴儿死亡率\t‰\t2.64\t≤4.5']

test('reports a table of which no number was read', () => {
  expect(find(['前言。', ...table, '后文。'])).toEqual([
    {
      severity: 'warning',
      code: 'table-not-read',
      message:
        'A table begins with `一 1 人均预期寿命 岁 78.6 79.6` and none of its `4` numbers was read as a figure: its header names no indicator or no year. Look at the table and add its figures as a review.',
      at: { file: 'plan.pdf', line: 2 },
      quote: '一\t1\t人均预期寿命\t岁\t78.6\t79.6',
    },
  ])
})

test('reports no table of which a number was read', () => {
  expect(find(table, ['p-1'])).toEqual([])
})

test('takes rows of words, and numbers that only count the rows, for no table of numbers', () => {
  expect(find(['1\t2\t加强领导\t市卫健委', '2\t3\t加强保障\t市财政局'])).toEqual([])
  expect(find([table[0] ?? ''])).toEqual([])
})
