const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['(', ')'],
  ['【', '】'],
  ['〔', '〕'],
  ['[', ']'],
])
const quotes = new Set(['”', '’'])
const closers = new Set(pairs.values())
/** A pair further apart than this is two damaged pairs, not one. */
const longest = 200

/** Whether a character closes a quotation or bracket. */
export const isCloser = (character: string): boolean => closers.has(character)

/**
 * For each index of a width-folded text: whether it lies within a closed pair of quotes or brackets. A mark
 * that lost its partner encloses nothing; a quotation that opens again before it closes has lost its end.
 */
export function findEnclosed(text: string): readonly boolean[] {
  const enclosed = new Array<boolean>(text.length).fill(false)
  const open = new Map<string, number[]>()
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    const closer = pairs.get(character)
    if (closer !== undefined) {
      const places = open.get(closer)
      if (places === undefined || quotes.has(closer)) open.set(closer, [index])
      else places.push(index)
    } else if (closers.has(character)) {
      const start = open.get(character)?.pop()
      if (start !== undefined && index - start < longest) enclosed.fill(true, start, index + 1)
    }
  }
  return enclosed
}
