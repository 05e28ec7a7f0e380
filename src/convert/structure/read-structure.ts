import type { ReadDocument } from '../document.ts'
import { buildOutline, type KnownOutline } from './build-outline.ts'
import type { Mark, StructureRule } from './marked-lines.ts'
import { annexHeading } from './rules/annex-heading.ts'
import { attachmentList } from './rules/attachment-list.ts'
import { bareHeading } from './rules/bare-heading.ts'
import { blank } from './rules/blank.ts'
import { continuation, listItem, paragraph } from './rules/body.ts'
import { boilerplateLine } from './rules/boilerplate-line.ts'
import { footnote } from './rules/footnote.ts'
import { lostStop } from './rules/lost-stop.ts'
import { numberedHeading } from './rules/numbered-heading.ts'
import { signatureBlock } from './rules/signature.ts'
import { siteTail } from './rules/site-tail.ts'
import { tableOfContents } from './rules/table-of-contents.ts'
import { documentTitle } from './rules/title.ts'
import { splitLines } from './split-lines.ts'

/** In the order they are asked; the first rule that marks a line has it. */
const rules: readonly StructureRule[] = [
  blank,
  boilerplateLine,
  footnote,
  signatureBlock,
  tableOfContents,
  siteTail,
  documentTitle,
  annexHeading,
  attachmentList,
  numberedHeading,
  lostStop,
  bareHeading,
  listItem,
  continuation,
  paragraph,
]

/** A document as read, with the headings whose end had to be guessed (indices of the text). */
export type Structure = ReadDocument & {
  readonly guessed: readonly { readonly start: number; readonly end: number }[]
}

const nothingKnown: KnownOutline = { headings: [], passages: [] }

/** Outline, blocks and passages of a decoded text, with addresses already `known` kept; places are UTF-16 indices. */
export function readStructure(plan: string, text: string, known: KnownOutline = nothingKnown): Structure {
  const lines = splitLines(text)
  const marks = rules.reduce<readonly (Mark | undefined)[]>(
    (known, rule) => {
      const found = rule({ lines, marks: known })
      return known.map((mark, index) => mark ?? found.get(index))
    },
    lines.map(() => undefined),
  )
  return { text, ...buildOutline({ plan, text, known }, { lines, marks }) }
}
