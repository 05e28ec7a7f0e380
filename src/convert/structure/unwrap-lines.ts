import { findNumber } from './number-styles.ts'
import type { Line } from './marked-lines.ts'
import type { PrintedLine } from './printed-line.ts'

const stop = /[。;!?:][”’")]?$/
/** Pages are set in lines of this width, in em; a longer line is a paragraph, a shorter one an item. */
const narrowest = 16
const widest = 70
/** Stands for the line break within a joined line: no white space, no punctuation. */
const filler = '\u2060'

/** How a page is set. */
type Page = { readonly width: number; readonly length: number; readonly isIndented: boolean }

/**
 * Joins the printed lines of a paragraph where the text is wrapped at a fixed width: three lines and a third or
 * more run to the margin without ending a sentence. Any other text comes back as it is.
 */
export function unwrapLines(printed: readonly PrintedLine[]): readonly Line[] {
  const page = findPage(printed)
  if (page === undefined) return printed
  const lines: Line[] = []
  printed.forEach((line, index) => {
    const last = lines.at(-1)
    const before = printed[index - 1]
    const goesOn = before !== undefined && line.text !== '' && runsOn(before, page) && !startsAnew(line, page)
    if (last !== undefined && goesOn) lines[lines.length - 1] = joinLines(last, line)
    else lines.push(line)
  })
  return lines
}

/** The margins of a wrapped page. One line in twenty may be wider: a heading or footer of the site. */
function findPage(printed: readonly PrintedLine[]): Page | undefined {
  const filled = printed.filter(({ text }) => text !== '')
  const most = (sizes: readonly number[]): number =>
    sizes.toSorted((left, right) => left - right)[Math.floor((sizes.length - 1) * 0.95)] ?? 0
  const page = {
    width: most(filled.map(({ width }) => width)),
    length: most(filled.map(({ length }) => length)),
    isIndented: isIndented(filled),
  }
  const cut = filled.filter((line) => isAtMargin(line, page) && !stop.test(line.text))
  const isPage = page.width >= narrowest && page.width <= widest && filled.length >= 6
  return isPage && cut.length >= 3 && cut.length * 3 >= filled.length ? page : undefined
}

/** Whether a line after the end of a sentence is usually indented. */
function isIndented(filled: readonly PrintedLine[]): boolean {
  const first = filled.filter((_, index) => stop.test(filled[index - 1]?.text ?? ''))
  return first.filter(({ indent }) => indent >= 1).length * 2 > first.length
}

/** The margin lies at a width for printers, at a number of characters for programs. */
const isAtMargin = ({ width, length }: PrintedLine, page: Page): boolean =>
  width >= page.width - 3 || length >= page.length - 2

/** A line at the margin goes on below; one that ends a sentence there, only if new paragraphs are indented. */
const runsOn = (line: PrintedLine, page: Page): boolean =>
  line.text !== '' && isAtMargin(line, page) && (page.isIndented || !stop.test(line.text))

/** Where paragraphs are indented the indent tells; elsewhere a number or sign does. */
const startsAnew = ({ text, indent }: PrintedLine, { isIndented }: Page): boolean =>
  isIndented ? indent >= 1 : findNumber(text) !== undefined

const joinLines = (last: Line, line: Line): Line => ({
  text: last.text + filler.repeat(line.start - last.end) + line.text,
  start: last.start,
  end: line.end,
})
