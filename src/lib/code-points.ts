/** Converts between JavaScript string indices (UTF-16) and the code points our published offsets count. */
export type CodePoints = {
  /** Number of code points in the text. */
  readonly length: number
  /** Code point offset of a string index. */
  readonly offsetOf: (index: number) => number
  /** Text between two code point offsets. */
  readonly slice: (start: number, end: number) => string
}

/** Reads a text once; plain lookups afterwards, and no table at all where every character is one unit. */
export function codePointsOf(text: string): CodePoints {
  if (!/[\ud800-\udfff]/.test(text)) {
    return { length: text.length, offsetOf: (index) => index, slice: (start, end) => text.slice(start, end) }
  }
  const starts: number[] = []
  const offsets = new Uint32Array(text.length + 1)
  for (let index = 0; index < text.length;) {
    const width = (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
    offsets.fill(starts.length, index, index + width)
    starts.push(index)
    index += width
  }
  offsets[text.length] = starts.length
  starts.push(text.length)
  return {
    length: starts.length - 1,
    offsetOf: (index) => offsets[index] ?? starts.length - 1,
    slice: (start, end) => text.slice(starts[start] ?? text.length, starts[end] ?? text.length),
  }
}
