import { hasHan } from '../lib/has-han.ts'
import { unseen } from '../lib/unseen.ts'

/** A text in the one form in which queries and documents meet, with the way back to the original. */
export type Folded = {
  readonly text: string
  /** String index in the original of a string index in the folded text (its length included). */
  readonly sourceAt: (index: number) => number
}

/** Per-character map from Traditional to Simplified, limited to characters the site needs. */
export type TraditionalMap = ReadonlyMap<string, string>

/**
 * NFKC, lower case, Latin without accents (pinyin ü as v), Traditional to Simplified, nothing for characters that
 * have no width, character by character, so that every folded character knows where it came from.
 */
export function foldText(text: string, traditional: TraditionalMap): Folded {
  if (isFolded(text, traditional)) return { text, sourceAt: (at) => Math.min(at, text.length) }
  let folded = ''
  const sources: number[] = []
  let index = 0
  for (const character of text) {
    const piece = foldCharacter(character, traditional)
    for (let unit = 0; unit < piece.length; unit++) sources.push(index)
    folded += piece
    index += character.length
  }
  return { text: folded, sourceAt: (at) => sources[at] ?? text.length }
}

/** Whether folding would change nothing, which is so for most of a document. */
function isFolded(text: string, traditional: TraditionalMap): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isUnified(code)) {
      if (traditional.has(text.charAt(at))) return false
    } else if (code >= 0x80 || isCapital(code)) {
      if (!foldedSigns.has(text.charAt(at))) return false
    }
  }
  return true
}

// The unified block; no character in it has a compatibility form.
const isUnified = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a
const foldedSigns = new Set('。、“”‘’《》〈〉【】〔〕「」‰·●')

function foldCharacter(character: string, traditional: TraditionalMap): string {
  if (isUnified(character.charCodeAt(0))) return traditional.get(character) ?? character
  const plain = /[ -~]/.test(character) ? character.toLowerCase() : foldSpecial(character)
  return traditional.get(plain) ?? plain
}

function foldSpecial(character: string): string {
  if (unseen.test(character)) return ''
  if (hasHan(character)) return character.normalize('NFKC')
  const compatible = character.normalize('NFKC').toLowerCase()
  if (/[üǖǘǚǜ]/.test(compatible)) return 'v'
  if (/[‐-―−]/.test(compatible)) return '-'
  return /\p{Script=Latin}/u.test(compatible)
    ? compatible.normalize('NFD').replace(/\p{M}/gu, '')
    : compatible
}
