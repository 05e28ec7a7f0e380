import type { TableCell } from '../layout-blocks.ts'
import { joinStretches } from '../tidy-text.ts'
import { findLines } from './page-lines.ts'
import type { Page, Piece, Rule } from './page.ts'

export type FoundTable = {
  readonly page: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** Whether a row goes on from the column or page before, or into the next: no rule closes it. */
  readonly isOpenAbove: boolean
  readonly isOpenBelow: boolean
  readonly rows: readonly (readonly TableCell[])[]
}

/** Rules nearer than this are one. */
const near = 3

/** The ruled tables of a page, and the pieces that stand outside them. */
export function findTables(page: Page): {
  readonly tables: readonly FoundTable[]
  readonly rest: readonly Piece[]
} {
  const grids = findGrids(page)
  if (grids.length === 0) return { tables: [], rest: page.pieces }
  const inside = new Map<Grid, Piece[]>(grids.map((grid) => [grid, []]))
  const rest: Piece[] = []
  for (const piece of page.pieces) {
    const grid = grids.find((candidate) => holds(candidate, piece))
    if (grid === undefined) rest.push(piece)
    else inside.get(grid)?.push(piece)
  }
  return { tables: grids.map((grid) => readGrid(grid, inside.get(grid) ?? [], page.number)), rest }
}

type Grid = {
  /** Places of the rules between columns and between rows. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
}

/** Middle of a piece: base line less a third of its height. */
const middleOf = (piece: Piece): { readonly x: number; readonly y: number } => ({
  x: (piece.left + Math.min(piece.right, piece.left + piece.size * 2)) / 2,
  y: piece.y - piece.size * 0.35,
})

function holds({ xs, ys }: Grid, piece: Piece): boolean {
  const { x, y } = middleOf(piece)
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0)
}

/** Stretches of the page where rules cross: two columns and two rows, or three columns of the one row a page had room for. */
function findGrids({ horizontal, vertical }: Page): readonly Grid[] {
  return splitRules({ horizontal, vertical }).flatMap((rules) => {
    const xs = merge([
      ...rules.vertical.map(({ at }) => at),
      ...rules.horizontal.flatMap(({ from, to }) => [from, to]),
    ])
    const ys = merge([
      ...rules.horizontal.map(({ at }) => at),
      ...rules.vertical.flatMap(({ from, to }) => [from, to]),
    ])
    const uprights = merge(rules.vertical.map(({ at }) => at)).length
    const isTable = xs.length >= 3 && ys.length >= 3 && uprights >= 2
    const isRow = xs.length >= 4 && ys.length === 2 && uprights >= 4
    return isTable || isRow ? [{ xs, ys, ...rules }] : []
  })
}

type Rules = { readonly horizontal: readonly Rule[]; readonly vertical: readonly Rule[] }

/** Rules that hang together: parted down the page, then across it (tables in two columns of text), then down again. */
const splitRules = (rules: Rules): readonly Rules[] =>
  splitDown(rules).flatMap(splitAcross).flatMap(splitDown)

function splitDown({ horizontal, vertical }: Rules): readonly Rules[] {
  const bands = group(vertical, ({ from, to }) => [from, to])
  return bands.map(({ from, to, members }) => ({
    vertical: members,
    horizontal: horizontal.filter(({ at }) => at >= from - near && at <= to + near),
  }))
}

function splitAcross({ horizontal, vertical }: Rules): readonly Rules[] {
  const sides = group(
    [
      ...vertical.map((rule) => ({ rule, isUpright: true })),
      ...horizontal.map((rule) => ({ rule, isUpright: false })),
    ],
    ({ rule, isUpright }) => (isUpright ? [rule.at, rule.at] : [rule.from, rule.to]),
  )
  return sides.map(({ members }) => ({
    vertical: members.flatMap(({ rule, isUpright }) => (isUpright ? [rule] : [])),
    horizontal: members.flatMap(({ rule, isUpright }) => (isUpright ? [] : [rule])),
  }))
}

type Group<T> = { readonly from: number; to: number; readonly members: T[] }

/** Members whose stretches touch. */
function group<T>(
  items: readonly T[],
  stretchOf: (item: T) => readonly [number, number],
): readonly Group<T>[] {
  const groups: Group<T>[] = []
  for (const item of items.toSorted((left, right) => stretchOf(left)[0] - stretchOf(right)[0])) {
    const [from, to] = stretchOf(item)
    const last = groups.at(-1)
    if (last !== undefined && from <= last.to + near) {
      last.to = Math.max(last.to, to)
      last.members.push(item)
    } else groups.push({ from, to, members: [item] })
  }
  return groups
}

/** Sorted places, near ones as one. */
function merge(places: readonly number[]): readonly number[] {
  const merged: number[] = []
  for (const place of places.toSorted((left, right) => left - right)) {
    if (place - (merged.at(-1) ?? Number.NEGATIVE_INFINITY) > near) merged.push(place)
  }
  return merged
}

function readGrid(grid: Grid, pieces: readonly Piece[], page: number): FoundTable {
  const { xs, ys } = grid
  const columns = xs.length - 1
  const rows = ys.length - 1
  const owner = joinCells(grid, rows, columns)
  const held = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const { x, y } = middleOf(piece)
    const cell = owner[findSlot(ys, y) * columns + findSlot(xs, x)]
    if (cell !== undefined) held.set(cell, [...(held.get(cell) ?? []), piece])
  }
  const made = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => row * columns + column).flatMap((slot) => {
      const own = owner[slot] ?? slot
      const isLeft = slot % columns === 0 || owner[slot - 1] !== own
      if (!isLeft) return []
      const text = own === slot ? cellText(held.get(own) ?? [], page) : ''
      const width = owner.slice(slot, (row + 1) * columns).findIndex((other) => other !== own)
      return [
        {
          blocks: text === '' ? [] : [{ kind: 'paragraph' as const, text }],
          columns: width === -1 ? columns - (slot % columns) : width,
          rows: 1,
          continues: own !== slot,
        },
      ]
    }),
  )
  const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0]
  const isRuled = (place: number): boolean => grid.horizontal.some(({ at }) => Math.abs(at - place) <= near)
  return {
    page,
    top,
    bottom,
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    isOpenAbove: !isRuled(top),
    isOpenBelow: !isRuled(bottom),
    rows: made,
  }
}

/** For each slot of the grid the first slot of the cell it belongs to: slots without a rule between are one. */
function joinCells({ xs, ys, horizontal, vertical }: Grid, rows: number, columns: number): readonly number[] {
  const hasLeft = ruled(vertical, xs, ys, (column, row) => row * columns + column, columns)
  const hasTop = ruled(horizontal, ys, xs, (row, column) => row * columns + column, rows)
  const owner: number[] = []
  for (let slot = 0; slot < rows * columns; slot++) {
    const left = slot % columns > 0 && !hasLeft.has(slot) ? owner[slot - 1] : undefined
    const above = slot >= columns && !hasTop.has(slot) ? owner[slot - columns] : undefined
    owner.push(above ?? left ?? slot)
  }
  return owner
}

/** Slots with a rule on their first side, for rules at `places` that run along `along`. */
function ruled(
  rules: readonly Rule[],
  places: readonly number[],
  along: readonly number[],
  slotOf: (place: number, step: number) => number,
  count: number,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { at, from, to } of rules) {
    const place = places.findIndex((other) => Math.abs(other - at) <= near)
    if (place < 0 || place >= count) continue
    for (let step = 0; step < along.length - 1; step++) {
      const middle = ((along[step] ?? 0) + (along[step + 1] ?? 0)) / 2
      if (from <= middle && middle <= to) found.add(slotOf(place, step))
    }
  }
  return found
}

/** Index of the stretch a place lies in. */
function findSlot(places: readonly number[], place: number): number {
  const after = places.findIndex((other) => other > place)
  return after === -1 ? places.length - 2 : Math.max(0, after - 1)
}

/** Lines in a cell are one text, broken by its width. */
const cellText = (pieces: readonly Piece[], page: number): string =>
  findLines(pieces, page)
    .map(({ text }) => text)
    .reduce(joinStretches, '')
