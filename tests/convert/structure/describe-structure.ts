import { readStructure } from '../../../src/convert/structure/read-structure.ts'

/** A document as one line per block, for comparison with an expectation written by hand. */
export function describeStructure(text: string): string {
  const { blocks, headings } = readStructure('plan', text)
  const lines = blocks
    .filter(({ kind }) => kind !== 'blank')
    .map(({ kind, reason, start, end }) => {
      const heading = kind === 'heading' ? headings.find((other) => other.start === start) : undefined
      if (heading !== undefined)
        return `${'#'.repeat(heading.level)} ${heading.number ?? '-'} | ${heading.text}`
      const name = reason === undefined ? kind : `${kind} ${reason}`
      return `${name} | ${text.slice(start, end).replace(/\s*[\r\n]\s*/g, ' / ')}`
    })
  return `${lines.join('\n')}\n`
}
