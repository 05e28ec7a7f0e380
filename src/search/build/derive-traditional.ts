import { Converter } from 'opencc-js/t2cn'
import { commonCharacters } from '../common-characters.ts'

const firstHan = 0x3400
const lastHan = 0x9fff

/**
 * Traditional (and Hong Kong, Taiwan) characters with their Simplified ones, as two strings of equal length, for
 * the characters of the given text, in the order of the common Simplified ones, rare ones last. A character the text itself uses is never converted.
 */
export function deriveTraditional(text: string): readonly [string, string] {
  const used = new Set(text)
  const converters = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }))
  const pairs: (readonly [string, string])[] = []
  for (let code = firstHan; code <= lastHan; code++) {
    const character = String.fromCharCode(code)
    if (used.has(character)) continue
    const target = converters.map((convert) => convert(character)).find((other) => used.has(other))
    if (target === undefined || target === character) continue
    pairs.push([character, target])
  }
  const places = new Map(commonCharacters().map((character, at) => [character, at]))
  const placeOf = ([, simplified]: readonly [string, string]): number => places.get(simplified) ?? Infinity
  const sorted = pairs.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
  return [sorted.map(([from]) => from).join(''), sorted.map(([, to]) => to).join('')]
}
