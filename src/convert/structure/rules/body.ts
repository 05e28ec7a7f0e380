import { findNumber } from '../number-styles.ts'
import { eachOpenLine, findPreviousText } from '../marked-lines.ts'
import type { Line } from '../marked-lines.ts'

/** Numbered or marked items that head nothing; articles of a regulation are paragraphs. */
export const listItem = eachOpenLine(({ text }) => {
  const number = findNumber(text)
  return number === undefined || number.style === 'article' ? undefined : { kind: 'list-item' }
})

/** The second line of an item that was broken in two: `●将……融入` / `……新模式。` */
export const continuation = eachOpenLine((line, index, marked) => {
  const before = findPreviousText(marked, index)
  const isItem = before !== undefined && marked.marks[before]?.kind === 'list-item'
  if (!isItem || !isUnfinished(marked.lines[before]) || !/[。;!?]$/.test(line.text)) return undefined
  return { kind: 'list-item', joins: true }
})

/** Everything else is running text. */
export const paragraph = eachOpenLine(() => ({ kind: 'paragraph' }))

const isUnfinished = (line: Line | undefined): boolean =>
  line !== undefined && !/[。;!?:”)】》]$/.test(line.text)
