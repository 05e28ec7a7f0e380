import { expect, it } from 'vitest'
import { formatCell, formatCsv } from '../../src/export/format-csv.ts'

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

it.each(['=1+1', '+1', '-1', '@a', '＝1', '＋1', '－1', '＠a', '\t=1', '\ra', ' =1', '\u3000＝1'])(
  'keeps a text that begins like a formula a text: %j',
  (text) => {
    expect(formatCell(text)).toBe(`'${text}`)
  },
)

it('keeps texts that only hold such a sign, and numbers, as they are', () => {
  expect([formatCell('一、A=B'), formatCell(-3)]).toEqual(['一、A=B', '-3'])
})
