/** A half-open stretch of a text, in UTF-16 indices. */
export type Stretch = { readonly start: number; readonly end: number }

/** All matches of a global pattern as stretches. */
export const stretchesOf = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** Which characters of a text of the given length the stretches cover: one lookup per character afterwards. */
export function coverOf(length: number, stretches: readonly Stretch[]): Uint8Array {
  const cover = new Uint8Array(length)
  for (const { start, end } of stretches) cover.fill(1, start, end)
  return cover
}
