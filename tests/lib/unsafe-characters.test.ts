import { describe, expect, test } from 'vitest'
import { findUnsafeCharacter, withoutUnsafeCharacters } from '../../src/lib/unsafe-characters.ts'

describe('characters that can make text look like other text', () => {
  test.each([
    ['a right-to-left override', '4\u202e5.0', 'U+202E'],
    ['an isolate', '\u2067个', 'U+2067'],
    ['a backspace', '50\u0008', 'U+0008'],
    ['a control of the upper half', '\u009b31m', 'U+009B'],
  ])('%s is found by name', (_, text, name) => {
    expect(findUnsafeCharacter(text)).toEqual({ name, line: 1 })
  })

  test('is found with its line', () => {
    expect(findUnsafeCharacter('一\r\n二\n三\u202e')?.line).toBe(3)
  })

  test('are taken out, and nothing else', () => {
    expect(withoutUnsafeCharacters('4\u202e.5个\t/千人\n')).toBe('4.5个\t/千人\n')
  })

  test('are none in Chinese text with tabs, page breaks and line ends', () => {
    expect(findUnsafeCharacter('一、托育\t4.5个\f\r\n“十四五”—○')).toBeUndefined()
  })
})
