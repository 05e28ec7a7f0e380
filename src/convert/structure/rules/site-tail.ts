import type { Line, Mark, StructureRule } from '../marked-lines.ts'

const tailReasons = new Set([
  'related-links',
  'download',
  'consultation',
  'copyright',
  'site-footer',
  'page-tools',
  'app-promotion',
])

/** Link lists and footers: short open lines that follow a footer line and have only such lines after them. */
export const siteTail: StructureRule = ({ lines, marks }) => {
  const found = new Map<number, Mark>()
  let last = lines.length - 1
  while (last >= 0 && (marks[last] !== undefined || isLinkText(lines[last]))) last--
  const start = marks.findIndex((mark, index) => index > last && tailReasons.has(mark?.reason ?? ''))
  if (start === -1) return found
  const reason = marks[start]?.reason ?? 'site-footer'
  for (let index = start; index < lines.length; index++) {
    if (marks[index] === undefined) found.set(index, { kind: 'boilerplate', reason })
  }
  return found
}

const isLinkText = (line: Line | undefined): boolean =>
  line === undefined || (line.text.length <= 60 && !/[。;:!?]$/.test(line.text))
