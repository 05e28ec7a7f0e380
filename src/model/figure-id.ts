import { stableId } from '../lib/stable-id.ts'
import type { Passage } from './passage.ts'

/** Where a figure stands: its passage, the place of its value counted from the passage's start, and the value. */
export type FigurePlace = {
  readonly plan: string
  readonly passage: Pick<Passage, 'id' | 'text'>
  /** Start of the value (a milestone: of its year, or of the quote where no year is written) within the passage. */
  readonly offset: number
  readonly valueAsWritten: string | null
  /** From 1: which measure, where one written value serves several. */
  readonly measureNth?: number
}

/** Stable figure id, e.g. `wuhu-2021-f-0k3m1`: an inserted sentence moves no other figure's id. */
export function figureId({ plan, passage, offset, valueAsWritten, measureNth = 1 }: FigurePlace): string {
  const repeat = /-p-[0-9a-z]+-([0-9a-z-]+)$/.exec(passage.id)?.[1] ?? ''
  return `${plan}-f-${stableId(passage.text, repeat, String(offset), valueAsWritten ?? '', String(measureNth))}`
}
