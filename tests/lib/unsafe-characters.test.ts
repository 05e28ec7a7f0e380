import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findUnsafeCharacter, replaceUnsafeCharacters } from '../../src/lib/unsafe-characters.ts'

describe('characters that can make text look like other text', () => {
  test.each([
    ['a right-to-left override', '4\u202e5.0', 'U+202E'],
    ['an isolate', '\u2067个', 'U+2067'],
    ['a backspace', '50\u0008', 'U+0008'],
    ['a control of the upper half', '\u009b31m', 'U+009B'],
    ['a joiner', '4\u200d5个', 'U+200D'],
    ['a word joiner', '4\u20606%', 'U+2060'],
    ['a space of no width', '1\u200b2万个', 'U+200B'],
    ['a mark of byte order inside', '4\ufeff5', 'U+FEFF'],
    ['a soft hyphen', '4\u00ad5', 'U+00AD'],
    ['a grapheme joiner', '4\u034f5', 'U+034F'],
    ['a filler of Hangul', '4\u31645', 'U+3164'],
    ['a vowel separator', '4\u180e5', 'U+180E'],
    ['an annotation', '4\ufffa5', 'U+FFFA'],
    ['a line separator', '4\u20285', 'U+2028'],
    ['a variation selector beside a digit', '4\ufe0f5', 'U+FE0F'],
    ['a tag', '4\u{e0035}5', 'U+E0035'],
    ['a letter of Hebrew', '从 \u05d0 12–34', 'U+05D0'],
    ['a letter of Arabic in its final form', '\ufe8e 12–34', 'U+FE8E'],
    ['a digit of Adlam', '\u{1e950}', 'U+1E950'],
    ['a ninth mark on a character', `照${'\u0301'.repeat(9)}`, 'U+0301'],
    ['half of a character', '4\ud8005', 'U+D800'],
  ])('%s is found by name', (_, text, name) => {
    expect(findUnsafeCharacter(text)).toEqual({ what: expect.stringContaining(`\`${name}\``), line: 1 })
  })

  test('is found with its line', () => {
    expect(findUnsafeCharacter('一\r\n二\n三\u202e')?.line).toBe(3)
  })

  const safe = (text: string): string => replaceUnsafeCharacters(text).text

  test('are taken out, and nothing else', () => {
    expect(replaceUnsafeCharacters('4\u202e.5个\t/千人\n')).toEqual({
      text: '4.5个\t/千人\n',
      replaced: undefined,
    })
  })

  test('are taken out of a number, which then reads as it is seen', () => {
    expect(safe('4\u{e0035}\u200d5个')).toBe('45个')
  })

  test('stand as what is lost where they are letters, which are counted', () => {
    expect(replaceUnsafeCharacters('维吾尔语\r\n\u0626\u06c7\u202e 12–34')).toEqual({
      text: '维吾尔语\r\n\ufffd\ufffd 12–34',
      replaced: { count: 2, line: 2 },
    })
  })

  test('are taken out of a heap of marks, however they are parted', () => {
    const marks = '\u0301'.repeat(8)
    expect(safe(`照${marks}\u200b${marks}`)).toBe(`照${marks}`)
  })

  test('are none in whatever text they have been replaced in', () => {
    const pieces = [
      '4',
      '照',
      '\u202e',
      '\u05d0',
      '\ud800',
      '\udc35',
      '\udb40',
      '\u0301',
      '\ufe0f',
      '\u200d',
      '😀',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        expect(findUnsafeCharacter(safe(parts.join('')))).toBeUndefined()
      }),
    )
  })

  test('are none in a variant of a Chinese character or a picture', () => {
    expect(findUnsafeCharacter('辻\u{e0100}葛\ufe00😀\ufe0f')).toBeUndefined()
  })

  test('are none in letters with the marks that some scripts heap on them', () => {
    expect(findUnsafeCharacter(`ệ, q\u0323\u0307, ${'a\u0301\u0323'.repeat(9)}`)).toBeUndefined()
  })

  test('are none in Chinese text with tabs, page breaks and line ends', () => {
    expect(findUnsafeCharacter('一、托育\t4.5个\f\r\n“十四五”—○')).toBeUndefined()
  })
})
