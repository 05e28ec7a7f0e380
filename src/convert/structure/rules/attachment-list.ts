import { findNumber } from '../number-styles.ts'
import type { Mark, StructureRule } from '../marked-lines.ts'

/** `附件:1. …` and the numbered lines under it name files; they head nothing. */
export const attachmentList: StructureRule = ({ lines, marks }) => {
  const found = new Map<number, Mark>()
  lines.forEach(({ text }, index) => {
    if (marks[index] !== undefined || !/^附件\s*:/.test(text)) return
    found.set(index, { kind: 'paragraph' })
    for (let next = index + 1; next < lines.length; next++) {
      const entry = lines[next]?.text ?? ''
      if (entry === '') continue
      if (marks[next] !== undefined || findNumber(entry)?.style !== 'arabic' || /。/.test(entry)) break
      found.set(next, { kind: 'list-item' })
    }
  })
  return found
}
