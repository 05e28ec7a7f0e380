import type { CoverageState } from '../model/coverage.ts'
import type { ChartRow, MarkShape } from './chart-row.ts'
import { layoutCoverageGlyph, type CoverageGlyph } from './coverage-glyph.ts'
import { layoutMark, type MarkGlyph } from './mark-glyph.ts'
import { markPath } from './mark-shape.ts'
import { fitText, roomOf, type Block, type PictureLine } from './picture-type.ts'
import { belowMiddle } from './text-width.ts'
import { valueScale } from './value-scale.ts'

/** What a shared link shows of a page, in the reader's language. */
export type PictureWords = {
  /** What kind of page it is of, e.g. `主题`. */
  readonly over: string
  readonly title: string
  readonly dek: string
  readonly rows: readonly PictureRow[]
  /** Said under the rows, e.g. what could not be shown; may be empty. */
  readonly foot: string
}

export type PictureRow = {
  readonly id: string
  readonly label: string
  /** Shape and colour of a place; null for a row that is of no place. */
  readonly look: { readonly mark: MarkShape; readonly hue: number } | null
  /** The value, only if it may share a scale with the other rows. */
  readonly value: ChartRow | null
  readonly state: CoverageState
  readonly count: number
  /** The answer as one sentence. */
  readonly text: string
}

export type PlacedPictureRow = {
  readonly row: PictureRow
  readonly y: number
  readonly sign: { readonly path: string; readonly x: number } | null
  readonly lines: readonly PictureLine[]
  readonly chart:
    | { readonly kind: 'value'; readonly glyph: MarkGlyph; readonly x0: number; readonly x1: number }
    | { readonly kind: 'state'; readonly glyph: CoverageGlyph; readonly x: number; readonly y: number }
  /** Height of the line under the row. */
  readonly ruleY: number
}

export type Picture = {
  readonly lines: readonly PictureLine[]
  readonly rows: readonly PlacedPictureRow[]
  /** Where the rows begin, and the sides of everything. */
  readonly top: number
  readonly x0: number
  readonly x1: number
}

/** The size that sites which show a link's picture ask for. */
export const pictureSize = { width: 1200, height: 630 } as const

/** Height of the line under the brand. */
export const pictureHead = 102

/** Lays out a picture; `foot` is the room kept free at its bottom. */
export function layoutPicture({ over, title, dek, rows, foot }: PictureWords, { free = 0 } = {}): Picture {
  const heading = fitHeading(title)
  const intro = fitText(dek, {
    ...{ width: room, sizes: [26, 24, 22, 20, 18] },
    mostLines: heading.lines.length > 1 ? 1 : 2,
  })
  const titleTop = pictureHead + 26
  const introTop = titleTop + heading.height + 10
  const top = introTop + intro.height + 24
  const closing = fitText(foot, { width: room, mostLines: 1, sizes: [19, 17, 15] })
  const bottom = pictureSize.height - margin.y - free - (foot === '' ? 0 : closing.height + 8)
  return {
    ...{ top, x0: margin.x, x1: margin.x + room },
    lines: [
      { text: over, x: margin.x + room, y: 70, size: 21, class: 'note', anchor: 'end' },
      ...setBlock(heading, { x: margin.x, top: titleTop, class: 'title' }),
      ...setBlock(intro, { x: margin.x, top: introTop, class: 'serif' }),
      ...(foot === '' ? [] : setBlock(closing, { x: margin.x, top: bottom + 10, class: 'note' })),
    ],
    rows: layoutRows(rows, { top, bottom }),
  }
}

const margin = { x: 64, y: 44 }
const room = pictureSize.width - 2 * margin.x
const gap = 26
const nameSizes = [23, 21, 19, 17] as const
const widestName = 290
const radius = 9
const tail = 40
const tallestRow = 76
const axis = 230
const stateRoom = 48
/** States are drawn larger than on pages. */
export const stateScale = 1.3
const signRoom = 34

/** One line if a large size holds it, else two. */
function fitHeading(title: string): Block {
  const one = fitText(title, {
    width: room,
    mostLines: 1,
    sizes: [78, 70, 62, 54],
    weight: 'bold',
    leading: 1.2,
  })
  return one.lines.length === 1
    ? one
    : fitText(title, { width: room, mostLines: 2, sizes: [50, 44, 38], weight: 'bold', leading: 1.2 })
}

function layoutRows(
  rows: readonly PictureRow[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly PlacedPictureRow[] {
  const height = Math.min(tallestRow, (bottom - top) / Math.max(1, rows.length))
  const values = rows.flatMap(({ value }) => value ?? [])
  const signs = rows.some(({ look }) => look !== null) ? signRoom : 0
  const names = Math.min(
    widestName,
    Math.max(0, ...rows.map(({ label }) => roomOf(label, nameSizes[0], 'bold'))),
  )
  const chartX = margin.x + signs + names + gap
  const chartEnd = chartX + (values.length > 0 ? axis : stateRoom)
  const scale = valueScale(values, [chartX, chartEnd - tail], {})
  const textX = chartEnd + gap
  const sizes = textSizes(
    rows.map(({ text }) => text),
    { width: margin.x + room - textX, height },
  )
  return rows.map((row, index) => {
    const y = top + index * height + height / 2
    const name = fitText(row.label, { width: names + 1, mostLines: 1, sizes: nameSizes, weight: 'bold' })
    const text = fitText(row.text, { width: margin.x + room - textX, mostLines: 2, sizes, leading })
    return {
      ...{ row, y, ruleY: top + (index + 1) * height },
      sign: row.look && { path: markPath(row.look.mark, radius), x: margin.x + radius + 3 },
      lines: [
        ...setBlock(name, { x: margin.x + signs, top: y - name.height / 2, class: 'name' }),
        ...setBlock(text, { x: textX, top: y - text.height / 2, class: 'note' }),
      ],
      chart: layoutChart(row, { x0: chartX, x1: chartEnd, y, scale }),
    }
  })
}

const leading = 1.25

/** The largest size in which every sentence keeps to two lines of its row; smaller ones for a very long one. */
function textSizes(
  texts: readonly string[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly number[] {
  const sizes = [24, 22, 20, 18, 17, 16, 15, 14, 13].filter(
    (size) => size === 13 || size * leading * 2 <= height,
  )
  const common = sizes.findIndex(
    (size) =>
      size <= 17 ||
      texts.every((text) => fitText(text, { width, mostLines: 2, sizes: [size] }).lines.length <= 2),
  )
  return sizes.slice(Math.max(0, common))
}

type Place = {
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly scale: (value: number) => number
}

function layoutChart(
  { value, state, count }: PictureRow,
  { x0, x1, y, scale }: Place,
): PlacedPictureRow['chart'] {
  if (value === null) {
    const glyph = layoutCoverageGlyph(state, count)
    return { kind: 'state', glyph, x: x0, y: y - (glyph.height * stateScale) / 2 }
  }
  const at = { x: scale(value.value), y }
  const to = value.valueTo === null ? null : { x: scale(value.valueTo), y }
  const limit = { x0, x1, y0: y - radius, y1: y + radius }
  return { kind: 'value', x0, x1: at.x, glyph: layoutMark(value, { at, to, grows: 'right', limit, radius }) }
}

function setBlock(
  { lines, size, height }: Block,
  place: { readonly x: number; readonly top: number; readonly class: PictureLine['class'] },
): readonly PictureLine[] {
  const leading = height / Math.max(1, lines.length)
  return lines.map((text, index) => ({
    ...{ text, size, x: place.x, class: place.class, anchor: 'start' },
    y: place.top + index * leading + leading / 2 + belowMiddle(size),
  }))
}
