import { pick } from './random.ts'
import type { Random } from './random.ts'

/** What `{word}` may stand for, by word. */
export type Words = Readonly<Record<string, readonly string[]>>

const gap = /\{([^{}]+)\}/
const range = /^(\d+(?:\.\d+)?)\.\.(\d+(?:\.\d+)?)$/

/** Fills the gaps of a pattern: a range with a number, Han with one of its characters, a word with one of its words. */
export function expand(pattern: string, words: Words, random: Random): string {
  let text = pattern
  for (let found = gap.exec(text); found; found = gap.exec(text)) {
    const [whole, inside = ''] = found
    text = text.slice(0, found.index) + fill(inside, words, random) + text.slice(found.index + whole.length)
  }
  return text
}

function fill(inside: string, words: Words, random: Random): string {
  const bounds = range.exec(inside)
  if (bounds) return numberBetween(bounds[1] ?? '', bounds[2] ?? '', random)
  if (/^\p{Script=Han}+$/u.test(inside)) return pick([...inside], random)
  const choices = words[inside]
  if (!choices) throw new Error(`No words are known for \`{${inside}}\`.`)
  return pick(choices, random)
}

/** With as many decimals as its bounds. */
function numberBetween(from: string, to: string, random: Random): string {
  const decimals = from.split('.')[1]?.length ?? 0
  const scale = 10 ** decimals
  const low = Math.round(Number(from) * scale)
  const high = Math.round(Number(to) * scale)
  return ((low + Math.floor(random() * (high - low + 1))) / scale).toFixed(decimals)
}
