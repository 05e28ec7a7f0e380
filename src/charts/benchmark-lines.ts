import { range } from 'd3'
import { boxesOverlap } from './box.ts'
import type { Box } from './box.ts'
import type { ChartBenchmark } from './chart-row.ts'
import { baselineIn, textStyles, widthOf, wrapLines } from './chart-type.ts'
import type { TextLine } from './chart-type.ts'

export type BenchmarkLine = {
  readonly benchmark: ChartBenchmark
  readonly y: number
  /** From the start of the axis to the benchmark's own year: after it the value binds nobody. */
  readonly x0: number
  readonly x1: number
  readonly lines: readonly TextLine[]
  readonly box: Box
}

export type BenchmarkScene = {
  /** The plot, which the hairlines cross. */
  readonly plot: Box
  /** Where the labels may stand. */
  readonly frame: Box
  readonly obstacles: readonly Box[]
  readonly toY: (value: number) => number
  /** Where a hairline of this year ends. */
  readonly endX: (year: number | null) => number
}

/** Hairlines up to their year, with their labels on or under the line, clear of the marks; undefined if one finds no room. */
export function layoutBenchmarks(
  benchmarks: readonly ChartBenchmark[],
  scene: BenchmarkScene,
): readonly BenchmarkLine[] | undefined {
  const placed: BenchmarkLine[] = []
  for (const benchmark of benchmarks) {
    const line = layoutBenchmark(benchmark, scene, placed)
    if (line === undefined) return undefined
    placed.push(line)
  }
  return placed
}

const step = 8
const lift = 3
/** Widest lines to try, as shares of the frame. */
const shares = [1, 0.66, 0.45] as const
/** Labels stand at most this far off their line. */
const reach = 60

function layoutBenchmark(
  benchmark: ChartBenchmark,
  scene: BenchmarkScene,
  placed: readonly BenchmarkLine[],
): BenchmarkLine | undefined {
  const { plot, frame, obstacles } = scene
  const y = scene.toY(benchmark.value)
  const taken = [...obstacles, ...placed.map(({ box }) => box)]
  const found = shares
    .map((share) => wrapLines(benchmark.text, (frame.x1 - frame.x0) * share, 'note'))
    .flatMap((texts) => {
      const box = spots(y, texts, frame).find((spot) => taken.every((other) => !boxesOverlap(spot, other)))
      return box === undefined ? [] : [{ box, texts }]
    })[0]
  if (found === undefined) return undefined
  const { box, texts } = found
  const lines = texts.map((text, index) => ({
    text,
    x: box.x0,
    y: baselineIn(box.y0 + index * textStyles.note.lineHeight, 'note'),
    anchor: 'start' as const,
    kind: 'note' as const,
  }))
  return { benchmark, y, x0: plot.x0, x1: scene.endX(benchmark.year), lines, box }
}

/** On the line from left to right, then under it, then further off. */
function spots(y: number, texts: readonly string[], frame: Box): readonly Box[] {
  const width = Math.max(0, ...texts.map((text) => widthOf(text, 'note')))
  const height = texts.length * textStyles.note.lineHeight
  const count = Math.max(1, Math.floor((frame.x1 - width - frame.x0) / step) + 1)
  const columns = Array.from({ length: count }, (_, index) => frame.x0 + index * step)
  const tops = range(lift, reach, step).flatMap((off) => [y - off - height, y + off])
  return tops
    .filter((top) => top >= frame.y0 && top + height <= frame.y1)
    .flatMap((top) => columns.map((x) => ({ x0: x, x1: x + width, y0: top, y1: top + height })))
    .filter((box) => box.x1 <= frame.x1)
}
