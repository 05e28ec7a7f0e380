import { commonCharacters } from './common-characters.ts'
import { placesOfLetters } from './gap-letters.ts'

/**
 * Characters that are written as one code point of two bytes each, U+0080 for the first and so on. Chinese takes
 * three bytes a character otherwise, which is a tenth more even after compression.
 */
export type Alphabet = readonly string[]

/** Uncommon characters as they are, then places among the common ones: of those used most, and of the others. */
export type PackedAlphabet = readonly [uncommon: string, most: string, others: string]

export const firstShort = 0x80
export const mostShort = 0x800 - firstShort

export function unpackAlphabet([uncommon, ...common]: PackedAlphabet): Alphabet {
  const characters = commonCharacters()
  const places = common.flatMap(placesOfLetters)
  return [...uncommon, ...places.map((place) => characters[place] ?? '')]
}

/** JSON as it was before it was shortened. */
export const lengthen = (json: string, alphabet: Alphabet): string =>
  json.replace(/[\u0080-\u07ff]/g, (short) => alphabet[short.charCodeAt(0) - firstShort] ?? short)
