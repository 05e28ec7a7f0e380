import type { Insertion } from '../../lib/annotated-text.ts'
import { codePointsOf } from '../../lib/code-points.ts'
import { textDirective } from '../../lib/text-fragment.ts'
import type { Plan } from '../../model/plan.ts'
import type { Span } from '../../model/span.ts'
import { restorations, type Stretch } from './annotate-passage.ts'
import type { ReaderBlock, TextBlock } from './reader-blocks.ts'

/** A stretch as the reader shows it: restored characters stand in it and move what follows. */
type Shown = Stretch & { readonly shown: string; readonly insertions: readonly Insertion[] }

/**
 * Finds quotes in a document as the reader shows it: returns the text directive of a span of the source, or
 * undefined where the span is not shown in one piece.
 */
export function directivesOf(plan: Plan, blocks: readonly ReaderBlock[]): (span: Span) => string | undefined {
  const paragraphs = blocks.flatMap((block) => (block.kind === 'heading' ? [] : paragraphsOf(plan, block)))
  const page = [
    ...plan.headings.map(({ text }) => text),
    ...plan.errata.flatMap(({ source, reading }) => [source, reading ?? '']),
    ...paragraphs.map((paragraph) => paragraph.map(({ shown }) => shown).join('')),
  ].join('\n')
  return (span) => {
    for (const paragraph of paragraphs) {
      const found = place(paragraph, span)
      if (found) return textDirective(found, page)
    }
    return undefined
  }
}

/** Sentences run on in a paragraph; where a document is only quoted, each quotation stands alone. */
function paragraphsOf(plan: Plan, { passages, errata }: TextBlock): readonly (readonly Shown[])[] {
  const stretches = passages
    .flatMap(({ excerpts }) => excerpts)
    .map((excerpt): Shown => {
      const insertions = restorations(excerpt, errata)
      return { ...excerpt, insertions, shown: insertInto(excerpt.text, insertions) }
    })
  return plan.rights === 'full' ? [stretches] : stretches.map((stretch) => [stretch])
}

function place(paragraph: readonly Shown[], { start, end }: Span) {
  let before = 0
  for (const stretch of paragraph) {
    if (start >= stretch.start && end <= stretch.end) {
      const points = codePointsOf(stretch.text)
      const from = points.slice(0, start - stretch.start).length
      const to = points.slice(0, end - stretch.start).length
      return {
        text: paragraph.map(({ shown }) => shown).join(''),
        start: before + from + added(stretch.insertions, (at) => at <= from),
        end: before + to + added(stretch.insertions, (at) => at < to),
      }
    }
    before += stretch.shown.length
  }
  return undefined
}

const added = (insertions: readonly Insertion[], counts: (at: number) => boolean): number =>
  insertions.filter(({ at }) => counts(at)).reduce((sum, { text }) => sum + text.length, 0)

const insertInto = (text: string, insertions: readonly Insertion[]): string =>
  [...insertions]
    .toSorted((a, b) => b.at - a.at)
    .reduce((shown, { at, text: put }) => shown.slice(0, at) + put + shown.slice(at), text)
