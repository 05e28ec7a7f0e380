import { commonCharacters } from './common-characters.ts'
import { lettersOf, placesOfLetters } from './gap-letters.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/**
 * Traditional characters in the order of their Simplified ones among the common characters; for each how many
 * characters lie between, as a letter. Then pairs whose Simplified character is a rare one.
 */
export type PackedTraditional = readonly [traditional: string, gaps: string, rare: readonly [string, string]]

/** The map in a third less, in the order of the common characters. */
export function packTraditional([from, to]: VocabularyIndex['traditional']): PackedTraditional {
  const places = new Map(commonCharacters().map((character, at) => [character, at]))
  const pairs = [...from].map((character, at) => [character, [...to][at] ?? ''] as const)
  const placeOf = ([, simplified]: readonly [string, string]): number => places.get(simplified) ?? -1
  const rare = pairs.filter((pair) => placeOf(pair) === -1)
  const common = pairs
    .filter((pair) => placeOf(pair) !== -1)
    .toSorted((one, other) => placeOf(one) - placeOf(other))
  return [joined(common, 0), lettersOf(common.map(placeOf)), [joined(rare, 0), joined(rare, 1)]]
}

const joined = (pairs: readonly (readonly [string, string])[], side: 0 | 1): string =>
  pairs.map((pair) => pair[side]).join('')

/** The map as texts are folded with it. */
export function unpackTraditional([from, gaps, rare]: PackedTraditional): readonly [string, string] {
  const common = commonCharacters()
  const to = placesOfLetters(gaps).map((place) => common[place] ?? '')
  return [from + rare[0], to.join('') + rare[1]]
}
