import { findChild, walkMarkup } from '../markup.ts'
import type { Tag } from '../markup.ts'
import type { TableCell, TextBlock } from '../layout-blocks.ts'
import { countOf, isOn, valueOf } from './word-values.ts'

/** What the text of a paragraph needs beside its own runs. */
export type BodyContext = {
  /** Number or sign printed before a paragraph; empty if none. */
  readonly labelOf: (paragraphProperties: Tag | undefined) => string
  /** Mark of a footnote or endnote in the text. */
  readonly noteMark: (kind: 'footnote' | 'endnote', id: string) => string
  /** Paragraphs to leave out, such as a table of contents Word has made. */
  readonly leaveOut: (paragraphProperties: Tag | undefined) => boolean
}

type Paragraph = { readonly properties: Tag | undefined; text: string; readonly after: TextBlock[] }
type Place = { readonly blocks: TextBlock[]; readonly tag: Tag | undefined }

/** Paragraphs and tables of a part of a Word document, as it prints them. */
export function readBody(root: Tag, context: BodyContext): readonly TextBlock[] {
  const places: Place[] = [{ blocks: [], tag: undefined }]
  const tables: TableCell[][][] = []
  const paragraphs: Paragraph[] = []
  const push = (block: TextBlock): void => void places.at(-1)?.blocks.push(block)
  const write = (text: string): void => {
    const open = paragraphs.at(-1)
    if (open !== undefined) open.text += text
  }

  const enter = (tag: Tag): boolean => {
    if (unprinted.has(tag.name) || isFallback(tag)) return false
    if (tag.name === 'w:r' && isOn(findChild(tag, 'w:rPr'), 'w:vanish')) return false
    if (tag.name === 'w:p') paragraphs.push({ properties: findChild(tag, 'w:pPr'), text: '', after: [] })
    else if (tag.name === 'w:tbl') {
      // Deeper than anyone sets tables in tables: damage, not a document.
      if (tables.length >= deepest) return false
      tables.push([])
    } else if (tag.name === 'w:tr') tables.at(-1)?.push([])
    else if (tag.name === 'w:tc' || tag.name === 'w:txbxContent') places.push({ blocks: [], tag })
    else write(printed(tag, context))
    return true
  }

  const leave = (tag: Tag): void => {
    if (tag.name === 'w:p') {
      const paragraph = paragraphs.pop()
      const isCell = places.at(-1)?.tag?.name === 'w:tc'
      if (paragraph !== undefined) for (const block of closeParagraph(paragraph, isCell, context)) push(block)
    } else if (tag.name === 'w:tbl') {
      const rows = tables.pop() ?? []
      if (rows.length > 0) push({ kind: 'table', rows })
    } else if (tag.name === 'w:tc') {
      const blocks = places.pop()?.blocks ?? []
      tables.at(-1)?.at(-1)?.push(cellOf(tag, blocks))
    } else if (tag.name === 'w:txbxContent') {
      const blocks = places.pop()?.blocks ?? []
      const host = paragraphs.at(-1)
      for (const block of blocks) (host === undefined ? places.at(-1)?.blocks : host.after)?.push(block)
    }
  }

  walkMarkup(root, {
    enter,
    leave,
    text: (text, { name }) => {
      if (name === 'w:t' || name === 'm:t') write(text)
    },
  })
  return places[0]?.blocks ?? []
}

const deepest = 16

/** Properties, deleted and moved text, field codes, drawings' names: nothing of it is printed. */
const unprinted = new Set([
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tcPr',
  'w:trPr',
  'w:sectPr',
  'w:sdtPr',
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'wp:docPr',
])

/** A drawing is written twice, for newer and for older programs. */
const isFallback = ({ name, parent }: Tag): boolean =>
  name === 'mc:Fallback' && findChild(parent, 'mc:Choice') !== undefined

/** What an element without text prints. */
function printed(tag: Tag, { noteMark }: BodyContext): string {
  const id = tag.attributes['w:id'] ?? ''
  switch (tag.name) {
    case 'w:tab':
    case 'w:ptab':
      return ' '
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return '●'
    case 'w:footnoteReference':
      return noteMark('footnote', id)
    case 'w:endnoteReference':
      return noteMark('endnote', id)
    default:
      return ''
  }
}

function closeParagraph(
  { properties, text, after }: Paragraph,
  isCell: boolean,
  { labelOf, leaveOut }: BodyContext,
): readonly TextBlock[] {
  if (leaveOut(properties)) return after
  const lines = text
    .split('\n')
    .map((line) =>
      line
        .replace(/[\u00ad\u200b\ufeff]/g, '')
        .replace(/\u00a0/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
  // Word counts empty paragraphs too: a column of numbers in a table is made of them.
  const label = labelOf(properties)
  if (lines.length === 0 && isCell && label !== '')
    return [{ kind: 'paragraph', text: label.trim() }, ...after]
  return [
    ...lines.map((line, index): TextBlock => ({
      kind: 'paragraph',
      text: index === 0 ? label + line : line,
    })),
    ...after,
  ]
}

function cellOf(tag: Tag, blocks: readonly TextBlock[]): TableCell {
  const properties = findChild(tag, 'w:tcPr')
  const merge = findChild(properties, 'w:vMerge')
  return {
    blocks,
    columns: countOf(properties, 'w:gridSpan') ?? 1,
    rows: 1,
    continues: merge !== undefined && valueOf(properties, 'w:vMerge') !== 'restart',
  }
}
