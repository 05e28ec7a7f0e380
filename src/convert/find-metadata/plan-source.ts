import { foldWidth } from '../../lib/fold-width.ts'
import type { Block } from '../../model/plan.ts'
import type { ContainerFacts } from '../formats/document-text.ts'

/** What the finders read: the text with the blocks the structure rules made of it, and what its container says. */
export type PlanSource = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly facts: ContainerFacts
}

/** Lines of all blocks of a kind, width-folded, without white space at their ends. */
export const linesOf = (
  { text, blocks }: PlanSource,
  kind: Block['kind'],
  reason?: string,
): readonly string[] =>
  blocks
    .filter((block) => block.kind === kind && (reason === undefined || block.reason === reason))
    .flatMap(({ start, end }) => foldWidth(text.slice(start, end)).split(/[\r\n\u2028\u2029]+/))
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The text that counts as the document itself, from its beginning, as written. */
export const openingOf = ({ text, blocks }: PlanSource, length: number): string => {
  const body = blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'blank')
  let opening = ''
  for (const { start, end } of body) {
    if (opening.length >= length) break
    opening += `${text.slice(start, end)}\n`
  }
  return opening.slice(0, length)
}
