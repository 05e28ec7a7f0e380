import type { Stretch } from './stretch.ts'

const longest = 1200

/**
 * A sentence as it is read: whole, or where it runs on past any real sentence in pieces cut behind a mark. Rules
 * look back and forth within a piece, so its length keeps the reading of any document linear.
 */
export function cutPieces(text: string, { start, end }: Stretch): readonly Stretch[] {
  const pieces: Stretch[] = []
  let from = start
  while (end - from > longest) {
    const words = text.slice(from, from + longest)
    const mark = Math.max(...['。', ';', ',', '、'].map((sign) => words.lastIndexOf(sign)))
    const to = from + (mark > longest / 2 ? mark + 1 : longest)
    pieces.push({ start: from, end: to })
    from = to
  }
  return [...pieces, { start: from, end }]
}
