import { range } from 'd3'
import type { CoverageState } from '../model/coverage.ts'
import type { Point, Size } from './box.ts'
import type { MarkShape } from './chart-row.ts'
import { baselineIn, textStyles, widthOf, wrapLines } from './chart-type.ts'
import type { TextKind, TextLine } from './chart-type.ts'
import { layoutCoverageGlyph, type CoverageGlyph } from './coverage-glyph.ts'
import { markPath } from './mark-shape.ts'
import { belowMiddle } from './text-width.ts'

/** Themes down, places across, a state for each two; all texts in the reader's language. */
export type CoverageGrid = {
  readonly cities: readonly CoverageCity[]
  readonly rows: readonly CoverageRow[]
}

export type CoverageCity = {
  readonly city: string
  readonly label: string
  readonly mark: MarkShape
  readonly hue: number
  /** Address of the place; null if there is none. */
  readonly href: string | null
}

export type CoverageRow = {
  readonly theme: string
  readonly label: string
  readonly isCore: boolean
  readonly href: string | null
  /** One per place, in their order. */
  readonly cells: readonly {
    readonly city: string
    readonly state: CoverageState
    readonly count: number
    /** The state in words. */
    readonly text: string
  }[]
}

/** The places of one block over the rows of all themes. */
export type CoverageBlock = {
  readonly heads: readonly {
    readonly city: CoverageCity
    readonly sign: { readonly path: string; readonly at: Point }
    /** Lines of the name, or one that runs upwards from its place where no line could hold a word. */
    readonly lines: readonly TextLine[]
    readonly isUpright: boolean
  }[]
  readonly rows: readonly {
    readonly row: CoverageRow
    readonly lines: readonly TextLine[]
    /** Height of the line under the row. */
    readonly ruleY: number
    readonly cells: readonly {
      readonly cell: CoverageRow['cells'][number]
      readonly glyph: CoverageGlyph
      /** Top left corner of the glyph. */
      readonly at: Point
    }[]
  }[]
}

export type CoverageChart = Size & { readonly blocks: readonly CoverageBlock[] }

/** The grid at this width; places that do not fit beside each other go into further blocks below, evenly. */
export function layoutCoverageChart(
  { cities, rows }: CoverageGrid,
  { width }: Pick<Size, 'width'>,
): CoverageChart {
  const labels = Math.max(0, ...rows.map((row) => widthOf(row.label, kindOf(row))))
  const start = Math.min(labels, width * labelShare) + gap
  const isCrowded = cities.length > crowd
  const most = Math.max(1, Math.floor((width - start) / (isCrowded ? close.column : leastColumn)))
  const count = Math.ceil(cities.length / Math.max(1, Math.ceil(cities.length / most)))
  const column = Math.min(widestColumn, (width - start) / Math.max(1, count))
  const blocks: CoverageBlock[] = []
  let top = 0
  for (const first of range(0, cities.length, Math.max(1, count))) {
    const block = layoutBlock(
      { cities: cities.slice(first, first + count), rows, first },
      { start, column, top, isCrowded },
    )
    blocks.push(block)
    top = (block.rows.at(-1)?.ruleY ?? top) + blockGap
  }
  return { width, height: Math.max(0, top - blockGap) + 1, blocks }
}

const gap = 14
const labelShare = 0.4
/** A glyph with two digits and air on both sides. */
const leastColumn = 32
/** Many places stand closer, so that a phone has fewer blocks to go through. */
const crowd = 12
const close = { column: 28, row: 24, padding: 3 }
const widestColumn = 124
const blockGap = 28
const signRadius = 6
const signHeight = 20
const headFoot = 6
/** Between the sign of a place and the end of its upright name. */
const uprightAir = 8
const rowPadding = 5
const leastRow = 30

const kindOf = ({ isCore }: CoverageRow): TextKind => (isCore ? 'name' : 'note')

type Place = {
  readonly start: number
  readonly column: number
  readonly top: number
  readonly isCrowded: boolean
}
type Part = CoverageGrid & { readonly first: number }

function layoutBlock({ cities, rows, first }: Part, { start, column, top, isCrowded }: Place): CoverageBlock {
  const xOf = (index: number): number => start + index * column + column / 2
  const { heads, foot } = layoutHeads(cities, { column, top, xOf })
  let y = foot
  return {
    heads,
    rows: rows.map((row) => {
      const placed = layoutRow(row, { top: y, width: start - gap, isCrowded })
      y = placed.ruleY
      const cells = row.cells.slice(first, first + cities.length)
      return { ...placed, row, cells: layoutCells(cells, { xOf, middle: placed.middle }) }
    }),
  }
}

type HeadPlace = Pick<Place, 'column' | 'top'> & {
  /** Middle of a column. */
  readonly xOf: (index: number) => number
}

/** The places over their columns, and where their names end; all names run upwards where one has no room. */
function layoutHeads(
  cities: readonly CoverageCity[],
  { column, top, xOf }: HeadPlace,
): { readonly heads: CoverageBlock['heads']; readonly foot: number } {
  const names = cities.map(({ label }) => wrapLines(label, column - 4, 'note'))
  const isUpright = names.flat().some((line, index, all) => isCut(line, all[index + 1]))
  const height = isUpright
    ? Math.max(0, ...cities.map(({ label }) => widthOf(label, 'note'))) + uprightAir
    : Math.max(0, ...names.map((lines) => lines.length)) * textStyles.note.lineHeight
  const foot = top + signHeight + height + headFoot
  const linesOf = ({ label }: CoverageCity, index: number): readonly TextLine[] => {
    const x = xOf(index)
    if (isUpright)
      return [noteAt(label, { x: x + belowMiddle(textStyles.note.fontSize), y: foot - headFoot }, 'start')]
    return (names[index] ?? []).map((text, line) =>
      noteAt(
        text,
        { x, y: baselineIn(top + signHeight + line * textStyles.note.lineHeight, 'note') },
        'middle',
      ),
    )
  }
  const heads = cities.map((city, index) => ({
    city,
    isUpright,
    sign: { path: markPath(city.mark, signRadius), at: { x: xOf(index), y: top + signHeight / 2 } },
    lines: linesOf(city, index),
  }))
  return { heads, foot }
}

const layoutCells = (
  cells: CoverageRow['cells'],
  { xOf, middle }: Pick<HeadPlace, 'xOf'> & { readonly middle: number },
): CoverageBlock['rows'][number]['cells'] =>
  cells.map((cell, index) => {
    const glyph = layoutCoverageGlyph(cell.state, cell.count)
    return { cell, glyph, at: { x: xOf(index) - glyph.width / 2, y: middle - glyph.height / 2 } }
  })

/** Whether the line ends within a word: both sides of the break are Latin letters. */
const isCut = (line: string, next: string | undefined): boolean =>
  /\p{Script=Latin}$/u.test(line) && next !== undefined && /^\p{Ll}/u.test(next)

type RowPlace = Pick<Place, 'top' | 'isCrowded'> & { readonly width: number }

function layoutRow(row: CoverageRow, { top, width, isCrowded }: RowPlace) {
  const kind = kindOf(row)
  const { lineHeight } = textStyles[kind]
  const texts = wrapLines(row.label, width, kind)
  const [least, padding] = isCrowded ? [close.row, close.padding] : [leastRow, rowPadding]
  const height = Math.max(least, texts.length * lineHeight + 2 * padding)
  const first = top + (height - texts.length * lineHeight) / 2
  return {
    ruleY: top + height,
    middle: top + height / 2,
    lines: texts.map((text, index): TextLine => ({
      ...{ text, kind, x: 0, y: baselineIn(first + index * lineHeight, kind), anchor: 'start' },
    })),
  }
}

const noteAt = (text: string, { x, y }: Point, anchor: TextLine['anchor']): TextLine => ({
  ...{ text, x, y, anchor, kind: 'note' },
})
