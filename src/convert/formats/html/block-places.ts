import type { TableCell, TextBlock } from '../layout-blocks.ts'
import type { Tag } from '../markup.ts'

/** Where the blocks of a page go: into the article itself, or into the cell that is open. */
export type BlockPlaces = {
  readonly enter: (tag: Tag) => void
  readonly leave: (tag: Tag) => void
  readonly push: (block: TextBlock) => void
  /** What stands in the article; complete once all tags are left. */
  readonly article: readonly TextBlock[]
}

type Table = { readonly kind: 'table'; readonly rows: TableCell[][] }
type Cell = { readonly tag: Tag; readonly blocks: TextBlock[] }

/** Tables that stand deeper in tables than any page sets them are read as paragraphs. */
const deepest = 16

/** Builds the tables of a page from their tags, one in the other where they stand so. */
export function blockPlaces(): BlockPlaces {
  const article: TextBlock[] = []
  const cells: Cell[] = []
  const tables: Table[] = []
  let depth = 0

  const push = (block: TextBlock): void => void (cells.at(-1)?.blocks ?? article).push(block)
  const closeTable = (): void => {
    const table = tables.pop()
    if (table !== undefined && table.rows.length > 0) push(table)
  }
  const closeCell = (): void => {
    const cell = cells.pop()
    if (cell === undefined) return
    const rows = tables.at(-1)?.rows
    const row = rows?.at(-1)
    if (row !== undefined) row.push(toTableCell(cell))
    else if (rows !== undefined) rows.push([toTableCell(cell)])
    else cell.blocks.forEach(push)
  }
  return {
    enter: (tag) => {
      if (tag.name === 'table') depth += 1
      if (depth > deepest) return
      if (tag.name === 'table') tables.push({ kind: 'table', rows: [] })
      else if (tag.name === 'tr') tables.at(-1)?.rows.push([])
      else if (isCell(tag)) cells.push({ tag, blocks: [] })
    },
    leave: (tag) => {
      if (depth <= deepest && tag.name === 'table') closeTable()
      else if (depth <= deepest && isCell(tag)) closeCell()
      if (tag.name === 'table') depth -= 1
    },
    push,
    article,
  }
}

const isCell = ({ name }: Tag): boolean => name === 'td' || name === 'th'

const toTableCell = ({ tag, blocks }: Cell): TableCell => ({
  blocks,
  columns: spanOf(tag, 'colspan'),
  rows: spanOf(tag, 'rowspan'),
  continues: false,
})

function spanOf(cell: Tag, name: string): number {
  const span = Number(cell.attributes[name] ?? '1')
  return Number.isInteger(span) && span > 0 ? span : 1
}
