import type { Issue } from '../model/issue.ts'
import type { Passage } from '../model/passage.ts'

type Row = Pick<Passage, 'id' | 'text' | 'start'>

/** Fewer rows or numbers are a list with gaps and no table. */
const [fewestRows, fewestNumbers] = [2, 4]
const number = /^[<>≤≥约]?\s*\d+(?:\.\d+)?\s*(?:%|‰|左右|以上|以下|以内)?$/

/**
 * A warning for each table of numbers of which none was read as a figure: its header was lost or says nothing
 * the rules know. Rows are lines whose cells are parted by tabs.
 */
export function findUnreadTables(
  passages: readonly Row[],
  figures: readonly { readonly passage: string }[],
  { file, lineOf }: { readonly file: string; readonly lineOf: (index: number) => number },
): readonly Issue[] {
  const read = new Set(figures.map(({ passage }) => passage))
  return groupTables(passages).flatMap((rows) => {
    const numbers = rows.reduce((sum, { text }) => sum + countNumbers(text), 0)
    const [first] = rows
    const isUnread =
      rows.length >= fewestRows && numbers >= fewestNumbers && !rows.some(({ id }) => read.has(id))
    return isUnread && first !== undefined ? [unread(first, numbers, file, lineOf(first.start))] : []
  })
}

/** Rows that follow one another; the header counts. */
function groupTables(passages: readonly Row[]): readonly (readonly Row[])[] {
  const tables: Row[][] = []
  let isOpen = false
  for (const passage of passages) {
    const isRow = passage.text.split('\t', 4).length >= 3
    if (isRow && isOpen) tables.at(-1)?.push(passage)
    else if (isRow) tables.push([passage])
    isOpen = isRow
  }
  return tables
}

/** Cells that are a number, but for the first two, which count the rows. */
const countNumbers = (text: string): number =>
  text
    .split('\t', 40)
    .slice(2)
    .filter((cell) => number.test(cell.trim())).length

const unread = ({ text }: Row, count: number, file: string, line: number): Issue => {
  const quote = text.slice(0, 40)
  return {
    severity: 'warning',
    code: 'table-not-read',
    message: `A table begins with \`${quote.replaceAll('\t', ' ')}\` and none of its \`${count}\` numbers was read as a figure: its header names no indicator or no year. Look at the table and add its figures as a review.`,
    at: { file, line },
    quote,
  }
}
