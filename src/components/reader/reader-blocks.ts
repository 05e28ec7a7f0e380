import type { PublishedPassage } from '../../model/dataset.ts'
import type { Figure } from '../../model/figure.ts'
import type { Heading, LocatedErratum, Plan } from '../../model/plan.ts'
import type { Responsibility } from '../../model/responsibility.ts'
import type { Span } from '../../model/span.ts'

/** A block of the document as the reader shows it. */
export type ReaderBlock =
  | { readonly kind: 'heading'; readonly heading: Heading }
  | {
      readonly kind: 'paragraph' | 'list-item' | 'signature' | 'footnote'
      /** Place among the paragraphs, from 1; shown, never part of an address. */
      readonly number: number
      readonly passages: readonly PublishedPassage[]
      readonly figures: readonly Figure[]
      /** Errata in it, and those in headings above it that stand in no paragraph. */
      readonly errata: readonly LocatedErratum[]
      /** Who leads and who helps, where the paragraph says so. */
      readonly responsibilities: readonly Responsibility[]
    }

/** A block of the text itself. */
export type TextBlock = Exclude<ReaderBlock, { kind: 'heading' }>

/**
 * The document's text in order: blocks that carry a heading or at least one passage of which something may be shown,
 * if only what it is about.
 */
export function readerBlocks(
  plan: Plan,
  passages: readonly PublishedPassage[],
  figures: readonly Figure[],
): readonly ReaderBlock[] {
  const shown = passages.filter(isShown)
  const erratumsOf = errataByBlock(
    plan,
    plan.blocks.filter((block) => shown.some((passage) => within(passage, block))),
  )
  let number = 0
  const blocks = plan.blocks.flatMap((block): ReaderBlock[] => {
    if (block.kind === 'heading') {
      const heading = plan.headings.find(({ start }) => start >= block.start && start < block.end)
      return heading ? [{ kind: 'heading', heading }] : []
    }
    if (block.kind === 'title' || block.kind === 'boilerplate' || block.kind === 'blank') return []
    const own = shown.filter((passage) => within(passage, block))
    if (own.length === 0) return []
    number += 1
    const ids = new Set(own.map(({ id }) => id))
    return [
      {
        ...{ kind: block.kind, number, passages: own },
        figures: figures.filter(({ passage }) => ids.has(passage)),
        errata: erratumsOf(block),
        responsibilities: plan.responsibilities.filter(({ passage }) => ids.has(passage)),
      },
    ]
  })
  return plan.rights === 'full' ? blocks : withoutEmptyHeadings(blocks)
}

/** Whether a reader finds something of a passage: its words, or what it is about. */
export const isShown = ({ excerpts, subjects }: PublishedPassage): boolean =>
  excerpts.length > 0 || subjects !== undefined

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Every erratum goes with the paragraph it stands in; one in a heading or title, with the next paragraph. */
function errataByBlock(plan: Plan, blocks: readonly Span[]): (block: Span) => readonly LocatedErratum[] {
  const homes = plan.errata.map((erratum) => ({
    erratum,
    home: blocks.find(({ end }) => erratum.end <= end) ?? blocks.at(-1),
  }))
  return (block) => homes.flatMap(({ erratum, home }) => (home === block ? [erratum] : []))
}

/** Where only quotations are shown, a heading stands only over something that stands below it. */
function withoutEmptyHeadings(blocks: readonly ReaderBlock[]): readonly ReaderBlock[] {
  return blocks.filter((block, index) => {
    if (block.kind !== 'heading') return true
    const { level } = block.heading
    const rest = blocks.slice(index + 1)
    const end = rest.findIndex((next) => next.kind === 'heading' && next.heading.level <= level)
    return rest.slice(0, end < 0 ? rest.length : end).some(({ kind }) => kind !== 'heading')
  })
}

/** Numbers of the footnotes a document has, read off the start of its footnote blocks. */
export const footnoteNumbers = (blocks: readonly ReaderBlock[]): ReadonlySet<string> =>
  new Set(
    blocks
      .flatMap((block) => (block.kind === 'footnote' ? [footnoteNumber(block) ?? ''] : []))
      .filter(Boolean),
  )

/** `[1]…` → `1`. */
export const footnoteNumber = ({
  passages,
}: {
  readonly passages: readonly PublishedPassage[]
}): string | undefined => /^\[(\d+)\]/.exec(passages[0]?.excerpts[0]?.text ?? '')?.[1]
