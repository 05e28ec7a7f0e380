import { expect, test } from 'vitest'
import { lineFinder } from '../../../src/convert/figures/line-finder.ts'

test.each(['甲\n乙\n丙', '甲\r\n乙\r\n丙', '甲\r乙\r丙', '甲\u2028乙\u2029丙'])(
  'counts the lines of %j',
  (text) => {
    const lineOf = lineFinder(text)
    expect(['甲', '乙', '丙'].map((mark) => lineOf(text.indexOf(mark)))).toEqual([1, 2, 3])
  },
)
