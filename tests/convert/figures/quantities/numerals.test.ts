import { expect, test } from 'vitest'
import { parseChineseNumber } from '../../../../src/convert/figures/quantities/numerals.ts'

test.each([
  ['三十', 30],
  ['两万五', 25_000],
  ['两万零五', 20_005],
  ['一亿二千万', 120_000_000],
  ['三点五', 3.5],
  ['二〇二五', 2025],
])('reads %s as %d', (text, value) => {
  expect(parseChineseNumber(text)).toBe(value)
})

test.each(['十几', '数百', '第三十', '三点', ''])('reads no number in “%s”', (text) => {
  expect(parseChineseNumber(text)).toBeUndefined()
})
