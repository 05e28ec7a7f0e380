import { commonCharacters } from './common-characters.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/**
 * Traditional characters in the order of their Simplified ones among the common characters; for each how many
 * characters lie between, as a letter. Then pairs whose Simplified character is a rare one.
 */
export type PackedTraditional = readonly [traditional: string, gaps: string, rare: readonly [string, string]]

const firstLetter = 0x23
const stride = 0x5a
/** Only steps on. */
const strideLetter = String.fromCharCode(firstLetter + stride)

/** The map in a third less, in the order of the common characters. */
export function packTraditional([from, to]: VocabularyIndex['traditional']): PackedTraditional {
  const places = new Map(commonCharacters().map((character, at) => [character, at]))
  const pairs = [...from].map((character, at) => [character, [...to][at] ?? ''] as const)
  const placeOf = ([, simplified]: readonly [string, string]): number => places.get(simplified) ?? -1
  const rare = pairs.filter((pair) => placeOf(pair) === -1)
  const common = pairs
    .filter((pair) => placeOf(pair) !== -1)
    .toSorted((one, other) => placeOf(one) - placeOf(other))
  const gaps = common.map((pair, at) => placeOf(pair) - (at === 0 ? 0 : placeOf(common[at - 1] ?? pair)))
  return [
    joined(common, 0),
    gaps
      .map(
        (gap) =>
          strideLetter.repeat(Math.floor(gap / stride)) + String.fromCharCode(firstLetter + (gap % stride)),
      )
      .join(''),
    [joined(rare, 0), joined(rare, 1)],
  ]
}

const joined = (pairs: readonly (readonly [string, string])[], side: 0 | 1): string =>
  pairs.map((pair) => pair[side]).join('')

/** The map as texts are folded with it. */
export function unpackTraditional([from, gaps, rare]: PackedTraditional): readonly [string, string] {
  const common = commonCharacters()
  let place = 0
  let to = ''
  for (const letter of gaps) {
    place += letter === strideLetter ? stride : letter.charCodeAt(0) - firstLetter
    if (letter !== strideLetter) to += common[place] ?? ''
  }
  return [from + rare[0], to + rare[1]]
}
