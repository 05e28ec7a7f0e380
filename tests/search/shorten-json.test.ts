import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersOf, placesOfLetters } from '../../src/search/gap-letters.ts'
import { alphabetFor, shorten } from '../../src/search/build/shorten-json.ts'
import { lengthen, mostShort, unpackAlphabet } from '../../src/search/short-characters.ts'

const bytes = (text: string): number => new TextEncoder().encode(text).length
const alphabetOf = (...texts: readonly string[]) => unpackAlphabet(alphabetFor(texts))

/** Whatever a document may hold: Chinese, its signs, what stands where short characters do, emoji, lone halves. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '托育',
        '医院',
        '“十四五”',
        '。',
        '罕譞',
        '\u0080',
        '·',
        'é',
        '\u07ff',
        'ߐ',
        '𠮷',
        '👶🏽',
        '\ud83d',
        '12.5%',
        '"\\',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('short characters', () => {
  it('come back as they were, whether the alphabet has them or not', () => {
    fc.assert(
      fc.property(fc.dictionary(text, text), fc.array(text), (value, others) => {
        const alphabet = alphabetOf(...others, ...others, '医院托', '。'.repeat(9))
        const json = shorten(JSON.stringify(value), alphabet)
        expect(JSON.parse(lengthen(json, alphabet))).toEqual(value)
      }),
    )
  })

  it('take two bytes where Chinese takes three', () => {
    const json = JSON.stringify('医院托育')
    expect(bytes(json) - bytes(shorten(json, alphabetOf(json)))).toBe(4)
  })

  it('leave what is not in the alphabet as it is', () => {
    expect(shorten('"托育 2024 𠮷"', alphabetOf('医院'))).toBe('"托育 2024 𠮷"')
  })

  it('escape a character that stands where they do', () => {
    const json = shorten('"贝·恩"', alphabetOf('贝恩'))
    expect(json).toContain('\\u00b7')
    expect(JSON.parse(lengthen(json, alphabetOf('贝恩')))).toBe('贝·恩')
  })

  it('name a sign only where it is used often', () => {
    expect(alphabetOf('医、'.repeat(7))).toEqual(['医'])
    expect(alphabetOf('医、'.repeat(8))).toEqual(['、', '医'])
  })

  it('are never more than there are code points of two bytes', () => {
    const every = Array.from({ length: 0x9fff - 0x4e00 }, (_, at) => String.fromCharCode(0x4e00 + at)).join(
      '',
    )
    const alphabet = alphabetOf(every.repeat(8))
    expect(alphabet).toHaveLength(mostShort)
    expect(new Set(alphabet).size).toBe(mostShort)
  })
})

describe('places as letters', () => {
  it('come back as they were, however far apart', () => {
    const rising = fc.array(fc.nat(4000)).map((places) => places.toSorted((one, other) => one - other))
    fc.assert(
      fc.property(rising, (places) => {
        expect(placesOfLetters(lettersOf(places))).toEqual(places)
      }),
    )
  })
})
