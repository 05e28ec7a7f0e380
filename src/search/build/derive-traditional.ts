import { Converter } from 'opencc-js/t2cn'

const firstHan = 0x3400
const lastHan = 0x9fff

/**
 * Traditional (and Hong Kong, Taiwan) characters with their Simplified ones, as two strings of equal length, for
 * the characters of the given text. A character the text itself uses is never converted.
 */
export function deriveTraditional(text: string): readonly [string, string] {
  const used = new Set(text)
  const converters = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }))
  let traditional = ''
  let simplified = ''
  for (let code = firstHan; code <= lastHan; code++) {
    const character = String.fromCharCode(code)
    if (used.has(character)) continue
    const target = converters.map((convert) => convert(character)).find((other) => used.has(other))
    if (target === undefined || target === character) continue
    traditional += character
    simplified += target
  }
  return [traditional, simplified]
}
