import { findNumber } from '../../structure/number-styles.ts'
import { foldWidth } from '../../../lib/fold-width.ts'
import type { TableCell, TextBlock } from '../layout-blocks.ts'
import { walkMarkup } from '../markup.ts'
import type { Tag } from '../markup.ts'
import { collapseSpace, tidyLine } from '../tidy-text.ts'
import { nextMarker, openList } from './list-markers.ts'
import type { OpenList } from './list-markers.ts'
import { isInline, isSilent } from './page-parts.ts'

type Table = { readonly kind: 'table'; readonly rows: TableCell[][] }
/** Where blocks go: the article itself, or the cell that is open. */
type Place = { readonly blocks: TextBlock[]; readonly cell: Tag | undefined }

/** The paragraphs, list items and tables in an element, as a browser would set them, without the parts left out. */
export function writeBlocks(root: Tag, leaveOut: (tag: Tag) => boolean): readonly TextBlock[] {
  const places: Place[] = [{ blocks: [], cell: undefined }]
  const tables: Table[] = []
  const lists: OpenList[] = []
  let line = ''
  let marker = ''
  let preformatted = 0
  let raised: string | undefined
  let last = ''
  let depth = 0

  const write = (text: string): void => {
    if (raised !== undefined) raised += text
    else line += text
    if (raised === undefined && text !== '') last = text.slice(-1)
  }
  const push = (block: TextBlock): void => void places.at(-1)?.blocks.push(block)
  const endLine = (): void => {
    const text = preformatted > 0 ? line : tidyLine(collapseSpace(line))
    line = ''
    last = ''
    for (const part of preformatted > 0 ? text.split(/\r\n|[\r\n]/).map(tidyLine) : [text]) {
      if (part === '') continue
      const own = marker === '' || findNumber(foldWidth(part)) !== undefined
      push({ kind: 'paragraph', text: own ? part : marker + part })
      marker = ''
    }
  }

  const enter = (tag: Tag): boolean => {
    if (isSilent(tag) || leaveOut(tag)) return false
    if (tag.name === 'br') endLine()
    if (isInline(tag) || tag.name === 'br') {
      write(openings[tag.name] ?? '')
      if (tag.name === 'sup') raised = ''
      return true
    }
    endLine()
    if (tag.name === 'pre') preformatted += 1
    else if (tag.name === 'ol' || tag.name === 'ul') lists.push(openList(tag))
    else if (tag.name === 'li') marker = nextMarker(lists.at(-1), tag)
    else if (tag.name === 'table') depth += 1
    if (depth > deepest) return true
    if (tag.name === 'table') tables.push({ kind: 'table', rows: [] })
    else if (tag.name === 'tr') tables.at(-1)?.rows.push([])
    else if (isCell(tag)) places.push({ blocks: [], cell: tag })
    return true
  }

  const leave = (tag: Tag): void => {
    if (isInline(tag) || tag.name === 'br') {
      write(closings[tag.name] ?? '')
      if (tag.name === 'sup') {
        const mark = readMark(raised ?? '', last)
        raised = undefined
        write(mark)
      }
      return
    }
    endLine()
    if (tag.name === 'pre') preformatted -= 1
    else if (tag.name === 'ol' || tag.name === 'ul') lists.pop()
    else if (tag.name === 'li') marker = ''
    if (depth <= deepest && tag.name === 'table') {
      const table = tables.pop()
      if (table !== undefined && table.rows.length > 0) push(table)
    } else if (depth <= deepest && isCell(tag)) closeCell(places, tables)
    if (tag.name === 'table') depth -= 1
  }

  walkMarkup(root, {
    enter,
    leave,
    text: write,
  })
  return places[0]?.blocks ?? []
}

/** Tables that stand deeper in tables than any page sets them are read as paragraphs. */
const deepest = 16

const openings: Readonly<Record<string, string>> = { q: '“' }
const closings: Readonly<Record<string, string>> = { q: '”' }

const isCell = ({ name }: Tag): boolean => name === 'td' || name === 'th'

function closeCell(places: Place[], tables: readonly Table[]): void {
  const place = places.length > 1 ? places.pop() : undefined
  if (place?.cell === undefined) return
  const { blocks, cell } = place
  const row = tables.at(-1)?.rows.at(-1)
  const made: TableCell = {
    blocks,
    columns: spanOf(cell, 'colspan'),
    rows: spanOf(cell, 'rowspan'),
    continues: false,
  }
  if (row !== undefined) row.push(made)
  else if (tables.length > 0) tables.at(-1)?.rows.push([made])
  else places.at(-1)?.blocks.push(...blocks)
}

function spanOf(cell: Tag, name: string): number {
  const span = Number(cell.attributes[name] ?? '1')
  return Number.isInteger(span) && span > 0 ? span : 1
}

/** A raised number is a footnote mark `[1]`, or a power after a unit: m². */
function readMark(text: string, before: string): string {
  const plain = text.trim()
  if (/^[23]$/.test(plain) && /[A-Za-z]$/.test(before)) return plain === '2' ? '²' : '³'
  return /^\d{1,3}$/.test(plain) ? `[${plain}]` : text
}
