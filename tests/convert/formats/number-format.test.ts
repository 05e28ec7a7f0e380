import { expect, test } from 'vitest'
import { formatNumber } from '../../../src/convert/formats/docx/number-format.ts'

test.each([
  ['none', 3, ''],
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['decimalZero', 12, '12'],
  ['decimalFullWidth', 12, '\uff11\uff12'],
  ['chineseCounting', 21, '二十一'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['ideographDigital', 20, '二〇'],
  ['chineseLegalSimplified', 3, '叁'],
  ['ideographLegalTraditional', 6, '陸'],
  ['ideographTraditional', 4, '丁'],
  ['ideographZodiac', 12, '亥'],
  ['decimalEnclosedCircleChinese', 20, '⑳'],
  ['decimalEnclosedParen', 2, '(2)'],
  ['decimalEnclosedFullstop', 2, '2.'],
  ['ideographEnclosedCircle', 5, '㊄'],
  ['numberInDash', 4, '- 4 -'],
  ['lowerLetter', 3, 'c'],
  ['upperLetter', 28, 'BB'],
  ['lowerRoman', 14, 'xiv'],
  ['upperRoman', 1949, 'MCMXLIX'],
])('writes a number as Word does in %s: %i is %s', (format, count, written) => {
  expect(formatNumber(count, format)).toBe(written)
})

test.each([
  ['ideographTraditional', 11, '11'],
  ['decimalEnclosedCircle', 21, '21'],
  ['lowerLetter', 0, '0'],
  ['upperRoman', 4000, '4000'],
  ['hebrew1', 5, '5'],
])('writes digits where %s has no sign for %i', (format, count, written) => {
  expect(formatNumber(count, format)).toBe(written)
})
