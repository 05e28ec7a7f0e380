import type { Line, Mark, MarkedLines, StructureRule } from '../marked-lines.ts'

const contents: Mark = { kind: 'boilerplate', reason: 'table-of-contents' }
/** An entry is one printed line. */
const longest = 160
const dotLeader = /(?:\.{3,}|…{1,}|·{3,}|-{4,})\s*\d{1,3}$/

/** The printed list of chapters: from 目录 to where its first entry comes again, and lines with dot leaders. */
export const tableOfContents: StructureRule = ({ lines, marks }) => {
  const found = new Map<number, Mark>()
  lines.forEach(({ text }, index) => {
    if (text.length <= longest && dotLeader.test(text)) found.set(index, contents)
    if (!/^目\s*录$/.test(text)) return
    const end = findRepeat({ lines, marks }, index)
    for (let entry = index; entry < end; entry++) if (marks[entry] === undefined) found.set(entry, contents)
  })
  return found
}

/** Index of the line that repeats the first entry, or of the next line if none does. */
function findRepeat({ lines }: MarkedLines, start: number): number {
  const first = lines.findIndex((line, index) => index > start && line.text !== '')
  const key = entryKey(lines[first])
  const repeat = lines.findIndex((line, index) => index > first && key !== '' && entryKey(line) === key)
  const body = lines.findIndex((line, index) => index > start && /。/.test(line.text))
  return repeat === -1 || (body !== -1 && body < repeat) ? start + 1 : repeat
}

const entryKey = (line: Line | undefined): string =>
  (line?.text ?? '')
    .slice(0, longest)
    .replace(dotLeader, '')
    .replace(/\s*\d{1,3}$/, '')
    .replace(/\s/g, '')
