import { layoutTable } from './layout-table.ts'
import type { TableCell } from './layout-table.ts'

/** A part of a document before it is set as lines. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly TableCell[])[] }

/** The lines of a document: paragraphs as they are, tables row by row. */
export function layoutBlocks(blocks: readonly TextBlock[]): readonly string[] {
  const lines: string[] = []
  for (const block of blocks) {
    if (block.kind === 'paragraph') lines.push(block.text)
    else for (const line of layoutTable(block.rows)) lines.push(line)
  }
  return lines
}

/** Lines as a text that ends with a line end. */
export const joinLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
