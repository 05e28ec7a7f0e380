import type { PublishedPassage } from '../../model/dataset.ts'
import type { TextBlock } from './reader-blocks.ts'

/** A document whose translation is longer has it on a page of its own: with it, the text would load too slowly. */
const longestInline = 60_000

/** A paragraph's unofficial English, sentence after sentence; null where nobody has translated it. */
export function englishOf({ passages }: Pick<TextBlock, 'passages'>): string | null {
  const sentences = passages.flatMap(({ excerpts }) => excerpts.flatMap(({ text_en }) => text_en ?? []))
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** Whether a document's translation stands on its own page instead of under each paragraph. */
export const hasEnglishPage = (passages: readonly PublishedPassage[]): boolean =>
  passages
    .flatMap(({ excerpts }) => excerpts)
    .reduce((length, { text_en }) => length + (text_en?.length ?? 0), 0) > longestInline

/** Where a plan's translation stands, if it has a page of its own. */
export const englishPath = (plan: string): string => `/plans/${plan}/english/`
