import { foldWidth } from '../../lib/fold-width.ts'
import type { IndexedBlock, IndexedHeading, IndexedPassage } from '../document.ts'
import { assignIds, type Addressed } from './assign-ids.ts'
import type { HeadingMark, Line, Mark, MarkedLines } from './marked-lines.ts'
import { splitSentences } from './split-sentences.ts'

/** A heading that is still open for what follows, with its style. */
type Open = { readonly heading: IndexedHeading; readonly mark: HeadingMark }
type Outline = {
  readonly headings: readonly IndexedHeading[]
  readonly blocks: readonly IndexedBlock[]
  readonly passages: readonly IndexedPassage[]
  readonly guessed: readonly { readonly start: number; readonly end: number }[]
}
/** A stretch of the source with what it is and the headings above it. */
type Stretch = { block: IndexedBlock; readonly path: readonly string[] }

const bodyKinds: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'footnote', 'signature'])
/** Notes and signatures stand under no heading, wherever they are printed. */
const apartKinds: ReadonlySet<string> = new Set(['footnote', 'signature'])

/** Headings and passages of an earlier conversion, whose addresses are kept. */
export type KnownOutline = {
  readonly headings: readonly Pick<IndexedHeading, 'id' | 'text' | 'parent'>[]
  readonly passages: readonly Pick<IndexedPassage, 'id' | 'text' | 'heading_path'>[]
}

/** Puts marked lines together: headings with levels and ids, a partition into blocks, passages. */
export function buildOutline(
  { plan, text, known }: { readonly plan: string; readonly text: string; readonly known: KnownOutline },
  marked: MarkedLines,
): Outline {
  const placed: PlacedHeading[] = []
  const guessed: { start: number; end: number }[] = []
  const stretches: Stretch[] = []
  let open: readonly Open[] = []
  marked.lines.forEach((line, index) => {
    const mark = marked.marks[index]
    if (mark === undefined || mark.kind === 'blank') return
    // A title within the text begins another document.
    if (mark.kind === 'title') open = []
    if (mark.heading !== undefined) {
      const { heading, words } = placeHeading(text, line, { mark: mark.heading, open, nth: placed.length })
      open = [...closeFor(mark.heading, open), { heading, mark: mark.heading }]
      placed.push({
        heading,
        content: [...open.slice(0, -1).map(({ heading: { text: above } }) => above), words],
      })
      if (mark.guessed) guessed.push({ start: heading.start, end: heading.end })
    }
    addStretches(stretches, { line, mark, path: open.map(({ heading }) => heading.id), text })
  })
  const ids = headingIds(plan, placed, known.headings)
  const idOf = (nth: string): string => ids[Number(nth)] ?? nth
  const named = stretches.map(({ block, path }) => ({ block, path: path.map(idOf) }))
  return {
    headings: placed.map(({ heading }) => ({
      ...heading,
      id: idOf(heading.id),
      parent: heading.parent === null ? null : idOf(heading.parent),
    })),
    guessed,
    blocks: fillGaps(
      named.map(({ block }) => block),
      text.length,
    ),
    passages: readPassages(plan, text, { stretches: named, known: known.passages }),
  }
}

/** A heading that is called by its place until all are known, with the words its id is made of. */
type PlacedHeading = { readonly heading: IndexedHeading; readonly content: readonly string[] }

/** Ids of headings, made of their words and the headings above; repeated ones differ by their neighbours. */
function headingIds(
  plan: string,
  placed: readonly PlacedHeading[],
  known: KnownOutline['headings'],
): readonly string[] {
  const byId = new Map(known.map((heading) => [heading.id, heading]))
  /** A file edited by hand may name a heading as its own parent; no outline is that deep. */
  const contentOf = ({ text, parent }: KnownOutline['headings'][number], depth = 0): readonly string[] => {
    const above = parent === null || depth > 20 ? undefined : byId.get(parent)
    return above ? [...contentOf(above, depth + 1), text] : [text]
  }
  const around = neighbours(placed, ({ heading }) => heading.text)
  const knownAround = neighbours(known, ({ text }) => text)
  return assignIds(
    `${plan}-h-`,
    placed.map(({ content }, index) => ({ content, around: around[index] ?? [] })),
    known.map((heading, index) => ({
      ...{ id: heading.id, content: contentOf(heading), around: knownAround[index] ?? [] },
    })),
  )
}

/** What stands before and after each item. */
const neighbours = <Item>(items: readonly Item[], textOf: (item: Item) => string) =>
  items.map((_, index) =>
    [items[index - 1], items[index + 1]].map((item) => (item === undefined ? '' : textOf(item))),
  )

function placeHeading(
  text: string,
  line: Line,
  { mark, open, nth }: { readonly mark: HeadingMark; readonly open: readonly Open[]; readonly nth: number },
): { readonly heading: IndexedHeading; readonly words: string } {
  const above = closeFor(mark, open)
  const words = text.slice(line.start + mark.textStart, line.start + mark.textEnd).trim()
  const heading: IndexedHeading = {
    id: String(nth),
    level: above.length + 1,
    number: mark.numberEnd === 0 ? null : text.slice(line.start, line.start + mark.numberEnd),
    text: closeSpacedWord(words),
    parent: above.at(-1)?.heading.id ?? null,
    start: line.start,
    end: line.start + mark.end,
  }
  return { heading, words }
}

/** The open headings that stand above a new one. */
function closeFor(mark: HeadingMark, open: readonly Open[]): readonly Open[] {
  const top = open.at(-1)?.mark
  if (mark.first && top?.style === 'box') return open
  const same = open.findLastIndex((other) => other.mark.style === mark.style)
  if (same !== -1) return open.slice(0, same)
  // A count that starts anew under 1. belongs there, though its style usually stands higher.
  const startsInside = mark.first && mark.rank >= 6 && top?.style.startsWith('arabic')
  return startsInside ? open : open.filter((other) => other.mark.rank < mark.rank)
}

/** `总 则`, spaced out to look wide, is 总则; a heading over two printed lines is one. */
const closeSpacedWord = (words: string): string =>
  /^\S(?:\s+\S){1,3}$/.test(words) ? words.replace(/\s/g, '') : words.replace(/[\r\n]\s*/g, '')

function addStretches(
  stretches: Stretch[],
  { line, mark, path, text }: { line: Line; mark: Mark; path: readonly string[]; text: string },
): void {
  const last = stretches.at(-1)
  const reason = mark.reason === undefined ? {} : { reason: mark.reason }
  const isSamePage = mark.kind === 'boilerplate' && last?.block.reason === mark.reason
  if (last !== undefined && (mark.joins || isSamePage)) {
    last.block = { ...last.block, end: line.end }
    return
  }
  if (mark.heading === undefined) {
    const here = apartKinds.has(mark.kind) ? [] : path
    stretches.push({ block: { kind: mark.kind, ...reason, start: line.start, end: line.end }, path: here })
    return
  }
  const end = line.start + mark.heading.end
  stretches.push({ block: { kind: 'heading', start: line.start, end }, path })
  const rest = text.slice(end, line.end)
  const start = end + rest.length - rest.trimStart().length
  if (start < line.end) stretches.push({ block: { kind: 'paragraph', start, end: line.end }, path })
}

function fillGaps(blocks: readonly IndexedBlock[], length: number): readonly IndexedBlock[] {
  const filled: IndexedBlock[] = []
  let place = 0
  for (const block of blocks) {
    if (block.start > place) filled.push({ kind: 'blank', start: place, end: block.start })
    filled.push(block)
    place = block.end
  }
  return place < length ? [...filled, { kind: 'blank', start: place, end: length }] : filled
}

function readPassages(
  plan: string,
  text: string,
  { stretches, known }: { readonly stretches: readonly Stretch[]; readonly known: KnownOutline['passages'] },
): readonly IndexedPassage[] {
  const passages = stretches
    .filter(({ block }) => bodyKinds.has(block.kind))
    .flatMap(({ block, path }) =>
      splitSentences(foldWidth(text.slice(block.start, block.end))).map((sentence) => {
        const start = block.start + sentence.start
        const end = block.start + sentence.end
        return { heading_path: [...path], text: text.slice(start, end), start, end }
      }),
    )
  const ids = assignIds(`${plan}-p-`, addressed(passages), withIds(addressed(known), known))
  return passages.map((passage, index) => ({ id: ids[index] ?? '', ...passage }))
}

/** Passages with the headings above them and the sentences beside them. */
function addressed(passages: readonly Pick<IndexedPassage, 'text' | 'heading_path'>[]): readonly Addressed[] {
  const around = neighbours(passages, ({ text }) => text)
  return passages.map(({ text, heading_path }, index) => ({
    content: [text],
    around: [heading_path.join(' '), ...(around[index] ?? [])],
  }))
}

const withIds = (items: readonly Addressed[], known: readonly { readonly id: string }[]) =>
  items.map((item, index) => ({ ...item, id: known[index]?.id ?? '' }))
