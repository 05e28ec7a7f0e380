import { foldWidth } from '../../lib/fold-width.ts'
import type { IndexedBlock, IndexedHeading, IndexedPassage } from '../document.ts'
import { idMaker } from './id-maker.ts'
import type { HeadingMark, Line, Mark, Reading } from './reading.ts'
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

/** Puts marked lines together: headings with levels and ids, a partition into blocks, passages. */
export function buildOutline(plan: string, text: string, reading: Reading): Outline {
  const headingId = idMaker(`${plan}-h-`)
  const headings: IndexedHeading[] = []
  const guessed: { start: number; end: number }[] = []
  const stretches: Stretch[] = []
  let open: readonly Open[] = []
  reading.lines.forEach((line, index) => {
    const mark = reading.marks[index]
    if (mark === undefined || mark.kind === 'blank') return
    // A title within the text begins another document.
    if (mark.kind === 'title') open = []
    if (mark.heading !== undefined) {
      open = placeHeading(text, line, { mark: mark.heading, open, headingId })
      const placed = open.at(-1)?.heading
      if (placed === undefined) return
      headings.push(placed)
      if (mark.guessed) guessed.push({ start: placed.start, end: placed.end })
    }
    addStretches(stretches, { line, mark, path: open.map(({ heading }) => heading.id), text })
  })
  return {
    headings,
    guessed,
    blocks: fillGaps(
      stretches.map(({ block }) => block),
      text.length,
    ),
    passages: readPassages(plan, text, stretches),
  }
}

function placeHeading(
  text: string,
  line: Line,
  context: { readonly mark: HeadingMark; readonly open: readonly Open[]; readonly headingId: IdMaker },
): readonly Open[] {
  const { mark, headingId } = context
  const above = closeFor(mark, context.open)
  const words = text.slice(line.start + mark.textStart, line.start + mark.textEnd).trim()
  const heading: IndexedHeading = {
    id: headingId(...above.map((parent) => parent.heading.text), words),
    level: above.length + 1,
    number: mark.numberEnd === 0 ? null : text.slice(line.start, line.start + mark.numberEnd),
    text: closeSpacedWord(words),
    parent: above.at(-1)?.heading.id ?? null,
    start: line.start,
    end: line.start + mark.end,
  }
  return [...above, { heading, mark }]
}

type IdMaker = ReturnType<typeof idMaker>

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

function readPassages(plan: string, text: string, stretches: readonly Stretch[]): readonly IndexedPassage[] {
  const passageId = idMaker(`${plan}-p-`)
  return stretches
    .filter(({ block }) => bodyKinds.has(block.kind))
    .flatMap(({ block, path }) =>
      splitSentences(foldWidth(text.slice(block.start, block.end))).map((sentence) => {
        const start = block.start + sentence.start
        const end = block.start + sentence.end
        const words = text.slice(start, end)
        return { id: passageId(words), heading_path: [...path], text: words, start, end }
      }),
    )
}
