import type { Rule } from './page.ts'

type Matrix = readonly [number, number, number, number, number, number]
/** The operators of a page as the library lists them, with the codes it gives the ones that matter. */
export type Operators = {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}
export type Codes = {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly constructPath: number
  readonly formBegin: number
  readonly formEnd: number
  /** Painting codes a path may be constructed for that leave ink. */
  readonly inks: ReadonlySet<number>
}

export type Rules = { readonly horizontal: readonly Rule[]; readonly vertical: readonly Rule[] }

const thin = 2.5
const shortest = 6

/** Straight rules drawn on a page: strokes, thin boxes, and the sides of larger boxes. */
export function findRules({ fnArray, argsArray }: Operators, codes: Codes, view: Matrix): Rules {
  const horizontal: Rule[] = []
  const vertical: Rule[] = []
  const saved: Matrix[] = []
  let matrix = view
  fnArray.forEach((code, index) => {
    const args = argsArray[index]
    if (code === codes.save) saved.push(matrix)
    else if (code === codes.restore || code === codes.formEnd) matrix = saved.pop() ?? view
    else if (code === codes.transform && isMatrix(args)) matrix = multiply(matrix, args)
    else if (code === codes.formBegin) {
      saved.push(matrix)
      if (Array.isArray(args) && isMatrix(args[0])) matrix = multiply(matrix, args[0])
    } else if (code === codes.constructPath) {
      const box = boxOf(args, codes.inks)
      if (box !== undefined) addSides(placeBox(box, matrix), horizontal, vertical)
    }
  })
  return { horizontal, vertical }
}

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** The extent of a path, where it is painted. */
function boxOf(args: unknown, inks: ReadonlySet<number>): Box | undefined {
  if (!Array.isArray(args) || !inks.has(Number(args[0]))) return undefined
  const extent: unknown = args[2]
  if (typeof extent !== 'object' || extent === null) return undefined
  const [left, top, right, bottom] = Array.from(extent as ArrayLike<number>)
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return undefined
  return Number.isFinite(left + top + right + bottom) ? { left, top, right, bottom } : undefined
}

function placeBox(box: Box, matrix: Matrix): Box {
  const [x1, y1] = apply(matrix, box.left, box.top)
  const [x2, y2] = apply(matrix, box.right, box.bottom)
  return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) }
}

function addSides({ left, right, top, bottom }: Box, horizontal: Rule[], vertical: Rule[]): void {
  const width = right - left
  const height = bottom - top
  if (height <= thin && width >= shortest) horizontal.push({ at: (top + bottom) / 2, from: left, to: right })
  else if (width <= thin && height >= shortest)
    vertical.push({ at: (left + right) / 2, from: top, to: bottom })
  else if (width >= shortest && height >= shortest) {
    horizontal.push({ at: top, from: left, to: right }, { at: bottom, from: left, to: right })
    vertical.push({ at: left, from: top, to: bottom }, { at: right, from: top, to: bottom })
  }
}

const isMatrix = (value: unknown): value is Matrix =>
  value !== null && typeof value === 'object' && 'length' in value && value.length === 6

export const multiply = (left: Matrix, right: Matrix): Matrix => [
  left[0] * right[0] + left[2] * right[1],
  left[1] * right[0] + left[3] * right[1],
  left[0] * right[2] + left[2] * right[3],
  left[1] * right[2] + left[3] * right[3],
  left[0] * right[4] + left[2] * right[5] + left[4],
  left[1] * right[4] + left[3] * right[5] + left[5],
]

const apply = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
]
