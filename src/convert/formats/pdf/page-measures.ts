import type { Line } from './page.ts'

export type PageMeasures = {
  /** Where lines begin and end, in points. */
  readonly left: number
  readonly right: number
  /** Distance between the base lines of a paragraph. */
  readonly pitch: number
  /** Whether paragraphs begin with an indent. */
  readonly isIndented: boolean
}
export type Measures = {
  /** Size of the running text. */
  readonly bodySize: number
  readonly of: (page: number) => PageMeasures
}

/** How the pages of a document are set, from its lines; left and right pages may differ. */
export function measurePage(lines: readonly Line[]): Measures {
  const bodySize =
    commonest(
      lines.map(({ size, text }) => ({ value: size, weight: text.length })),
      0.5,
    ) ?? 12
  const body = lines.filter(({ size }) => Math.abs(size - bodySize) <= bodySize * 0.12)
  const used = body.length > 0 ? body : lines
  const whole = measure(used, bodySize)
  const sides = [0, 1].map((side) => used.filter(({ page }) => page % 2 === side))
  const bySide = sides.map((own) => (own.length >= 12 ? measure(own, bodySize) : whole))
  return { bodySize, of: (page) => bySide[page % 2] ?? whole }
}

function measure(lines: readonly Line[], size: number): PageMeasures {
  const lefts = lines.map(({ left }) => ({ value: left, weight: 1 }))
  const sorted = lefts.map(({ value }) => value).toSorted((one, other) => one - other)
  const left = sorted[Math.floor(sorted.length * 0.03)] ?? 0
  const rights = lines.map(({ right }) => right).toSorted((one, other) => one - other)
  const indented = lines.filter((line) => line.left > left + size * 1.2 && line.left < left + size * 3).length
  return {
    left,
    right: rights[Math.ceil((rights.length - 1) * 0.97)] ?? 0,
    pitch: commonest(pitches(lines), 0.5) ?? size * 1.5,
    isIndented: indented * 12 > lines.length,
  }
}

const pitches = (lines: readonly Line[]): readonly { value: number; weight: number }[] =>
  lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const distance = before?.page === line.page ? line.y - before.y : 0
    return distance > line.size * 0.9 && distance < line.size * 4 ? [{ value: distance, weight: 1 }] : []
  })

/** The value with most weight, in steps. */
function commonest(
  values: readonly { readonly value: number; readonly weight: number }[],
  step: number,
): number | undefined {
  const weights = new Map<number, number>()
  for (const { value, weight } of values) {
    const key = Math.round(value / step) * step
    weights.set(key, (weights.get(key) ?? 0) + weight)
  }
  return [...weights].reduce<readonly [number, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  )?.[0]
}
