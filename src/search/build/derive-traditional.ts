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
  const others = Array.from({ length: lastHan - firstHan + 1 }, (_, at) =>
    String.fromCharCode(firstHan + at),
  ).filter((character) => !used.has(character))
  const converted = (['t', 'hk', 'tw'] as const).map((from) => convertEach(others, from))
  const pairs = others.flatMap((character, at): (readonly [string, string])[] => {
    const target = converted.map((targets) => targets[at] ?? '').find((other) => used.has(other))
    return target === undefined || target === character ? [] : [[character, target]]
  })
  const places = new Map(commonCharacters().map((character, at) => [character, at]))
  const placeOf = ([, simplified]: readonly [string, string]): number => places.get(simplified) ?? Infinity
  const sorted = pairs.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
  return [sorted.map(([from]) => from).join(''), sorted.map(([, to]) => to).join('')]
}

/** Converts all characters in one go, each on a line of its own: asked one by one they take ten times as long. */
const convertEach = (characters: readonly string[], from: 't' | 'hk' | 'tw'): readonly string[] =>
  Converter({ from, to: 'cn' })(characters.join('\n')).split('\n')
