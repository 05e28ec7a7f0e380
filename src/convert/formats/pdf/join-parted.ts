import type { TableCell } from '../layout-blocks.ts'
import { joinStretches } from '../tidy-text.ts'
import type { FlowItem } from './join-lines.ts'

/** Tables that a page or column has cut through a row: the halves of the row are one again. */
export function joinParted(items: readonly FlowItem[]): readonly FlowItem[] {
  const joined: FlowItem[] = []
  for (const item of items) {
    const last = joined.at(-1)
    const whole = last === undefined ? undefined : joinTwo(last, item)
    if (whole === undefined) joined.push(item)
    else joined[joined.length - 1] = whole
  }
  return joined
}

function joinTwo(one: FlowItem, other: FlowItem): FlowItem | undefined {
  if (!('block' in one) || !('block' in other)) return undefined
  if (one.block.kind !== 'table' || other.block.kind !== 'table') return undefined
  if (one.parted?.isOpenBelow !== true || other.parted?.isOpenAbove !== true) return undefined
  const [above, below] = [one.block.rows.at(-1) ?? [], other.block.rows[0] ?? []]
  if (above.length !== below.length) return undefined
  const row = above.map((cell, index) => joinCell(cell, below[index]))
  return {
    block: { kind: 'table', rows: [...one.block.rows.slice(0, -1), row, ...other.block.rows.slice(1)] },
    parted: { isOpenAbove: one.parted.isOpenAbove, isOpenBelow: other.parted.isOpenBelow },
  }
}

function joinCell(cell: TableCell, other: TableCell | undefined): TableCell {
  const text = joinStretches(textOf(cell), other === undefined ? '' : textOf(other))
  return { ...cell, blocks: text === '' ? [] : [{ kind: 'paragraph', text }] }
}

const textOf = ({ blocks }: TableCell): string =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).reduce(joinStretches, '')
