import type { Line } from './page.ts'
import { joinStretches } from '../tidy-text.ts'

const opening = /^(?:\[\d{1,3}\]|\d{1,2}(?=[\u4e00-\u9fff“《\s])|[①-⑳])\s*/

/** Notes at the foot of the pages, in smaller print under the text, and the lines that remain. */
export function takeFootNotes(
  lines: readonly Line[],
  bodySize: number,
): { readonly rest: readonly Line[]; readonly notes: readonly string[] } {
  const rest: Line[] = []
  const notes: string[] = []
  const pages = Map.groupBy(lines, ({ page }) => page)
  for (const own of pages.values()) {
    const lastBody = own.findLastIndex(({ size }) => size >= bodySize * 0.9)
    const foot = own.slice(lastBody + 1)
    const first = foot.findIndex(({ text }) => opening.test(text))
    if (lastBody === -1 || first === -1) {
      rest.push(...own)
      continue
    }
    rest.push(...own.slice(0, lastBody + 1 + first))
    for (const { text } of foot.slice(first)) {
      if (opening.test(text)) notes.push(withNumber(text))
      else notes[notes.length - 1] = joinStretches(notes.at(-1) ?? '', text)
    }
  }
  return { rest, notes }
}

const withNumber = (text: string): string =>
  text.replace(/^(\d{1,2})\s*(?=\D)/, '[$1] ').replace(/^\[(\d{1,3})\]\s*/, '[$1] ')
