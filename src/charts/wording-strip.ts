import { stack, sum } from 'd3'
import { commitments } from '../model/figure.ts'
import type { Commitment } from '../model/figure.ts'
import type { Box, Size } from './box.ts'
import type { MarkShape } from './chart-row.ts'
import { baselineIn, nameLine, phoneWidth, textStyles, widthOf, wrapLines } from './chart-type.ts'
import type { TextLine } from './chart-type.ts'

/** How firmly one city commits itself: number of statements of each kind. */
export type WordingRow = Readonly<Record<Commitment, number>> & {
  readonly city: string
  readonly label: string
  readonly mark: MarkShape
  readonly hue: number
  readonly href: string | null
}

export type WordingSegment = {
  readonly commitment: Commitment
  readonly count: number
  readonly box: Box
  /** The count inside the segment, or just over it where the segment is too thin. */
  readonly text: TextLine
  readonly isInside: boolean
}

export type WordingStrips = Size & {
  readonly rows: readonly {
    readonly row: WordingRow
    readonly name: readonly TextLine[]
    readonly segments: readonly WordingSegment[]
    /** Number of all statements, at the end of the strip. */
    readonly total: TextLine
  }[]
}

/** A strip of equal length per city, divided by share into firm, plain, aspirational, with the counts. */
export function layoutWordingStrips(
  rows: readonly WordingRow[],
  { width }: Pick<Size, 'width'>,
): WordingStrips {
  const isPhone = width < phoneWidth
  const names = Math.max(0, ...rows.map(({ label }) => widthOf(label, 'name')))
  const nameWidth = isPhone ? width : Math.min(width * 0.25, names)
  const totalWidth = Math.max(0, ...rows.map((row) => widthOf(`${totalOf(row)}`, 'note')))
  const start = isPhone ? 0 : nameWidth + gap
  const strip = { x0: start, x1: width - totalWidth - gap }
  let top = 0
  const placed = rows.map((row) => {
    const lines = wrapLines(row.label, nameWidth, 'name')
    const namesHeight = lines.length * textStyles.name.lineHeight
    const room = layoutSegments(row, { ...strip, y0: 0, y1: stripHeight }).every(({ isInside }) => isInside)
      ? 4
      : overhead
    const stripTop = isPhone ? top + namesHeight + room : top + room
    const nameTop = isPhone ? top : stripTop + stripHeight / 2 - textStyles.name.lineHeight / 2
    const name = lines.map((text, index) => nameLine(text, nameTop + index * textStyles.name.lineHeight))
    const total: TextLine = {
      text: `${totalOf(row)}`,
      x: width,
      y: baselineIn(stripTop + (stripHeight - textStyles.note.lineHeight) / 2, 'note'),
      anchor: 'end',
      kind: 'note',
    }
    top = Math.max(stripTop + stripHeight, nameTop + namesHeight) + rowGap
    return {
      row,
      name,
      segments: layoutSegments(row, { ...strip, y0: stripTop, y1: stripTop + stripHeight }),
      total,
    }
  })
  return { width, height: top, rows: placed }
}

const gap = 14
const stripHeight = 28
/** Room over a strip for counts that do not fit inside; without such counts a little air will do. */
const overhead = 20
const rowGap = 10

function totalOf(row: WordingRow): number {
  return sum(commitments, (commitment) => row[commitment])
}

/** Kinds that do not occur have no segment; their zero is in the table. */
function layoutSegments(row: WordingRow, strip: Box): readonly WordingSegment[] {
  const total = totalOf(row)
  if (total === 0) return []
  const series = stack<WordingRow, Commitment>().keys(commitments)([row])
  const place = (count: number): number => strip.x0 + (count / total) * (strip.x1 - strip.x0)
  const segments = series.flatMap(({ key, 0: ends }) => {
    const [from, to] = ends ?? [0, 0]
    const box = { ...strip, x0: place(from), x1: place(to) }
    return row[key] === 0 ? [] : [toSegment(key, row[key], box)]
  })
  return spreadOutside(segments, strip)
}

function toSegment(commitment: Commitment, count: number, box: Box): WordingSegment {
  const text = `${count}`
  const isInside = widthOf(text, 'name') + 8 <= box.x1 - box.x0
  const top = isInside
    ? box.y0 + (stripHeight - textStyles.name.lineHeight) / 2
    : box.y0 - textStyles.name.lineHeight
  const x = (box.x0 + box.x1) / 2
  return {
    commitment,
    count,
    box,
    isInside,
    text: { text, x, y: baselineIn(top, 'name'), anchor: 'middle', kind: 'name' },
  }
}

/** Counts over thin neighbours are moved apart, from left to right and back from the strip's end. */
function spreadOutside(segments: readonly WordingSegment[], strip: Box): readonly WordingSegment[] {
  const halves = segments.map(({ text }) => widthOf(text.text, 'name') / 2 + 3)
  const places: number[] = []
  let free = strip.x0
  segments.forEach(({ text, isInside }, index) => {
    const half = halves[index] ?? 0
    places[index] = isInside ? text.x : Math.max(text.x, free + half)
    if (!isInside) free = (places[index] ?? 0) + half
  })
  let limit = strip.x1
  for (let index = segments.length - 1; index >= 0; index--) {
    const half = halves[index] ?? 0
    if (segments[index]?.isInside === true) continue
    places[index] = Math.min(places[index] ?? 0, limit - half)
    limit = (places[index] ?? 0) - half
  }
  return segments.map((segment, index) => ({
    ...segment,
    text: { ...segment.text, x: places[index] ?? segment.text.x },
  }))
}
