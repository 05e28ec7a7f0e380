import type { Tag } from '../markup.ts'
import { collapseSpace, tidyLine } from '../tidy-text.ts'

/** The line of text that is open while a page is read. */
export type LineWriter = {
  readonly enter: (tag: Tag) => void
  readonly leave: (tag: Tag) => void
  readonly write: (text: string) => void
  /** Closes the line and returns it, several where the text is preformatted, none where nothing was written. */
  readonly end: () => readonly string[]
}

/** Sets quotation marks, footnote marks and preformatted text as a browser would. */
export function lineWriter(): LineWriter {
  let line = ''
  /** What is raised stands apart until it is known whether it is a mark. */
  let raised: string | undefined
  /** The last character of the line, which says what a raised number is. */
  let last = ''
  let preformatted = 0

  const write = (text: string): void => {
    if (raised !== undefined) raised += text
    else {
      line += text
      last = text.at(-1) ?? last
    }
  }
  const lower = (): void => {
    const mark = readMark(raised ?? '', last)
    raised = undefined
    write(mark)
  }
  return {
    enter: ({ name }) => {
      write(openings[name] ?? '')
      if (name === 'sup') raised = ''
      else if (name === 'pre') preformatted += 1
    },
    leave: ({ name }) => {
      write(closings[name] ?? '')
      if (name === 'sup') lower()
      else if (name === 'pre') preformatted -= 1
    },
    write,
    end: () => {
      const lines = preformatted > 0 ? line.split(/\r\n|[\r\n]/) : [collapseSpace(line)]
      line = ''
      last = ''
      return lines.map(tidyLine).filter((text) => text !== '')
    },
  }
}

const openings: Readonly<Record<string, string>> = { q: '“' }
const closings: Readonly<Record<string, string>> = { q: '”' }

/** A raised number is a footnote mark `[1]`, or a power after a unit: m². */
function readMark(text: string, before: string): string {
  const plain = text.trim()
  if (/^[23]$/.test(plain) && /[A-Za-z]$/.test(before)) return plain === '2' ? '²' : '³'
  return /^\d{1,3}$/.test(plain) ? `[${plain}]` : text
}
