import { foldWidth } from '../../../lib/fold-width.ts'
import type { Line, Page } from './page.ts'

/** How much of a page's height may hold heads and feet. */
const zone = 0.12
const pageNumber =
  /^[-—–―─\s·•]*(?:第?\s*\d{1,4}\s*页?|[ivxlc]{1,6})[-—–―─\s·•]*$|^第?\s*\d{1,4}\s*页?\s*[/,共]\s*共?\s*\d{1,4}\s*页?$|^page \d+( of \d+)?$/i

/** Lines that the printer repeats: the same words at the same place of several pages, and page numbers. */
export function findRunningHeads(lines: readonly Line[], pages: readonly Page[]): ReadonlySet<Line> {
  const heights = new Map(pages.map(({ number, height }) => [number, height]))
  const outer = lines.filter(({ y, page, size }) => {
    const height = heights.get(page) ?? 0
    return y < height * zone || y - size > height * (1 - zone)
  })
  const places = new Map<string, Set<number>>()
  for (const line of outer) {
    for (const key of keysOf(line)) places.set(key, (places.get(key) ?? new Set()).add(line.page))
  }
  return new Set(
    outer.filter(
      (line) =>
        pageNumber.test(foldWidth(line.text)) ||
        keysOf(line).some((key) => (places.get(key)?.size ?? 0) >= 2),
    ),
  )
}

/** Words without their numbers and place, in steps that overlap so that a shift of a point makes no difference. */
function keysOf({ text, y }: Line): readonly string[] {
  const words = text.replace(/\d+/g, '#').replace(/\s+/g, '')
  return [`${words}@${Math.round(y / 6)}`, `${words}@${Math.round(y / 6 + 0.5)}+`]
}
