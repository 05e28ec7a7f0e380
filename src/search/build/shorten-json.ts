import { commonCharacters } from '../common-characters.ts'
import { lettersOf } from '../gap-letters.ts'
import { firstShort, mostShort } from '../short-characters.ts'
import type { Alphabet, PackedAlphabet } from '../short-characters.ts'

// So often a character must occur to be worth its place in the alphabet where it has to be named.
const worthNaming = 8
// Characters used most come first: their code points share few first bytes.
const usedMost = 512

/** The alphabet that makes these texts shortest. */
export function alphabetFor(texts: readonly string[]): PackedAlphabet {
  const uses = new Map<string, number>()
  for (const text of texts) for (const character of text) uses.set(character, (uses.get(character) ?? 0) + 1)
  const usesOf = (character: string): number => uses.get(character) ?? 0
  const byUse = (one: string, other: string): number => usesOf(other) - usesOf(one)
  const common = commonCharacters()
  const isCommon = new Set(common)
  const uncommon = [...uses.keys()]
    .filter(
      (character) => character >= '\u0800' && !isCommon.has(character) && usesOf(character) >= worthNaming,
    )
    .sort(byUse)
  const used = common.filter((character) => uses.has(character)).sort(byUse)
  const places = new Map(common.map((character, at) => [character, at]))
  const lettersFor = (characters: readonly string[]): string =>
    lettersOf(characters.map((character) => places.get(character) ?? 0).toSorted((one, other) => one - other))
  const named = uncommon.slice(0, usedMost)
  return [
    named.join(''),
    lettersFor(used.slice(0, usedMost)),
    lettersFor(used.slice(usedMost, mostShort - named.length)),
  ]
}

/** JSON with every character of the alphabet as its code point; one that stands there by itself is escaped. */
export function shorten(json: string, alphabet: Alphabet): string {
  const shorts = new Map(
    alphabet.map((character, at) => [character, String.fromCharCode(firstShort + at)] as const),
  )
  return [...json].map((character) => shorts.get(character) ?? escaped(character)).join('')
}

const escaped = (character: string): string =>
  /[\u0080-\u07ff]/.test(character)
    ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    : character
