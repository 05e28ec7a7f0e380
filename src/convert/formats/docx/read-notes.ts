import { childrenOf, findChild } from '../markup.ts'
import type { Tag } from '../markup.ts'
import { layoutBlocks } from '../layout-blocks.ts'
import { readBody } from './read-body.ts'

type Kind = 'footnote' | 'endnote'

export type Notes = {
  /** The mark of a note, `[1]`; notes count in the order their marks are asked for. */
  readonly mark: (kind: Kind, id: string) => string
  /** Texts of the notes that were marked, in that order. */
  readonly texts: () => readonly string[]
}

/** Footnotes and endnotes in one count. */
export function readNotes(footnotes: Tag | undefined, endnotes: Tag | undefined): Notes {
  const texts = new Map([...readPart(footnotes, 'footnote'), ...readPart(endnotes, 'endnote')])
  const order = new Map<string, number>()
  return {
    mark: (kind, id) => {
      const key = `${kind} ${id}`
      if ((texts.get(key) ?? '') === '') return ''
      const number = order.get(key) ?? order.size + 1
      order.set(key, number)
      return `[${number}]`
    },
    texts: () => [...order.keys()].map((key) => texts.get(key) ?? ''),
  }
}

function readPart(part: Tag | undefined, kind: Kind): readonly (readonly [string, string])[] {
  return childrenOf(findChild(part, `w:${kind}s`), `w:${kind}`)
    .filter(({ attributes }) => !/separator|Notice/i.test(attributes['w:type'] ?? ''))
    .map((note) => [`${kind} ${note.attributes['w:id'] ?? ''}`, noteText(note)] as const)
}

const noteText = (note: Tag): string =>
  layoutBlocks(readBody(note, { labelOf: () => '', noteMark: () => '', leaveOut: () => false })).join(' ')
