import { expect, test } from 'vitest'
import { undescribed } from '../../src/convert/undescribed.ts'
import type { Issue } from '../../src/model/issue.ts'

const text = '甲06岁。\r\n乙06岁。\n'
const warning = (line: number): Issue => ({
  severity: 'warning',
  code: 'lost-dash',
  message: 'x',
  at: { file: 'seeds/a.txt', line },
  quote: '06岁',
})

test('drops a warning that an erratum of the same line describes', () => {
  const first = { start: 0, end: 3 }
  expect(undescribed([warning(1), warning(2)], text, [first])).toEqual([warning(2)])
})

test('keeps a warning about a place beside an erratum', () => {
  expect(undescribed([warning(1)], text, [{ start: 0, end: 1 }])).toEqual([warning(1)])
})

test('looks at every place of the quote in the line', () => {
  const line = '率达到100%,率达到100%接尘'
  const issue: Issue = { ...warning(1), quote: '率达到100%' }
  expect(undescribed([issue], line, [{ start: 9, end: 18 }])).toEqual([])
})

test('never drops an error', () => {
  const error: Issue = { ...warning(1), severity: 'error' }
  expect(undescribed([error], text, [{ start: 0, end: 9 }])).toEqual([error])
})
