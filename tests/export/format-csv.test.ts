import { expect, it } from 'vitest'
import { formatCsv } from '../../src/export/format-csv.ts'

it('starts with a byte order mark, leaves null empty, joins lists and quotes commas', () => {
  const rows = [{ id: 'a', value: null, themes: ['tcm', 'workforce'], quote: '甲,"乙"' }]
  expect(formatCsv(rows, ['id', 'value', 'themes', 'quote'])).toBe(
    '\ufeffid,value,themes,quote\na,,tcm; workforce,"甲,""乙"""\n',
  )
})

it('writes the reasons of empty fields as field and reason', () => {
  const rows = [
    { id: 'a', missing: { value: 'not-stated', year: 'not-applicable' } },
    { id: 'b', missing: {} },
  ]
  expect(formatCsv(rows, ['id', 'missing'])).toBe(
    '\ufeffid,missing\na,value: not-stated; year: not-applicable\nb,\n',
  )
})
