import { findEnclosed, isCloser } from './brackets.ts'

/** A stretch of a text, as indices of it. */
type Stretch = { readonly start: number; readonly end: number }

const stops = new Set(['。', '!', '?', '…'])
/** After a semicolon these open an item of an enumeration that stands in one line. */
const inlineItem = /^\s*(?:[●•◆■①-⑳]|\(\s*[0-9一二三四五六七八九十]{1,3}\s*\)|[0-9]{1,2}\s*[.、)](?![0-9]))/
/** A sign of a list in the middle of a line starts an item wherever it stands. */
const inlineSign = /[●◆■]|[①-⑳]/

/**
 * Sentences of a width-folded text, without white space around them. A sentence ends at 。!? outside quotes and
 * brackets, together with closing marks that follow; a coordinate sentence with ; stays whole, because
 * its parts share subject and year, unless each part is an item with its own sign.
 */
export function splitSentences(text: string): readonly Stretch[] {
  const enclosed = findEnclosed(text)
  const stretches: Stretch[] = []
  let start = 0
  for (let index = 0; index < text.length; index++) {
    if (!endsSentence(text, index, enclosed)) continue
    const end = skipClosers(text, index + 1, enclosed)
    stretches.push({ start, end })
    start = end
    index = end - 1
  }
  return [...stretches, { start, end: text.length }].map((stretch) => trim(text, stretch)).filter(isFilled)
}

function endsSentence(text: string, index: number, enclosed: readonly boolean[]): boolean {
  const character = text.charAt(index)
  const next = text.charAt(index + 1)
  if (character === ';') return !enclosed[index] && inlineItem.test(text.slice(index + 1, index + 12))
  if (inlineSign.test(next)) return !enclosed[index] && /[。;:]/.test(character)
  if (!stops.has(character) || stops.has(next)) return false
  return !enclosed[index] || closesQuotedSentence(text, index, enclosed)
}

/** `“…。”` at the end of a quotation ends the sentence if nothing of it goes on after the closing mark. */
function closesQuotedSentence(text: string, index: number, enclosed: readonly boolean[]): boolean {
  if (!isCloser(text.charAt(index + 1))) return false
  const after = skipClosers(text, index + 1, enclosed)
  return after === text.length || (!enclosed[after] && /^[\s]/.test(text.slice(after)))
}

function skipClosers(text: string, from: number, enclosed: readonly boolean[]): number {
  let end = from
  while (end < text.length && isCloser(text.charAt(end)) && (enclosed[end] || enclosed[from - 1] !== true))
    end++
  return end
}

function trim(text: string, { start, end }: Stretch): Stretch {
  const slice = text.slice(start, end)
  return {
    start: start + slice.length - slice.trimStart().length,
    end: end - slice.length + slice.trimEnd().length,
  }
}

const isFilled = ({ start, end }: Stretch): boolean => end > start
