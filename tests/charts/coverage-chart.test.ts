import { describe, expect, test } from 'vitest'
import { boxesOverlap, boxInside } from '../../src/charts/box.ts'
import type { Box } from '../../src/charts/box.ts'
import { narrowSize, widthOf, wideSize } from '../../src/charts/chart-type.ts'
import type { TextLine } from '../../src/charts/chart-type.ts'
import { layoutCoverageChart } from '../../src/charts/coverage-chart.ts'
import type { CoverageChart, CoverageGrid } from '../../src/charts/coverage-chart.ts'

const states = ['quantified', 'mentioned', 'not-stated'] as const

function gridOf(
  names: readonly string[],
  themes = ['托育服务', '卫生应急与疾病预防控制', 'Workforce'],
): CoverageGrid {
  return {
    cities: names.map((label, index) => ({
      ...{ city: `c${index}`, label, mark: 'circle', hue: 1, href: null },
    })),
    rows: themes.map((label, row) => ({
      ...{ theme: label, label, isCore: row === 0, href: null },
      cells: names.map((_, index) => ({
        ...{ city: `c${index}`, state: states[index % 3] ?? 'mentioned', count: 17, text: '17 条' },
      })),
    })),
  }
}

const chinese = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => ['广安区', '金华开发区', '连云港'][index % 3] ?? '')
const english = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => ['Wuhu', 'Jinhua Development Zone'][index % 2] ?? '')

const cases = [5, 12, 40].flatMap((count) =>
  [wideSize, narrowSize].flatMap(({ width }) => [
    { count, width, language: 'zh', names: chinese(count) },
    { count, width, language: 'en', names: english(count) },
  ]),
)

describe.each(cases)('$count places at $width px in $language', ({ names, width }) => {
  const chart = layoutCoverageChart(gridOf(names), { width })

  test('each have a cell for every theme, in order and inside the frame', () => {
    const themes = 3
    const cells = chart.blocks.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    expect(cells).toHaveLength(names.length * themes)
    const heads = chart.blocks.flatMap((block) => block.heads.map(({ city }) => city.city))
    expect(heads).toEqual(names.map((_, index) => `c${index}`))
    for (const { glyph, at } of cells)
      expect(boxInside(boxOf(at, glyph), { x0: 0, y0: 0, x1: width, y1: chart.height })).toBe(true)
  })

  test('keep glyphs, heads and names of themes apart', () => {
    for (const block of chart.blocks) {
      const glyphs = block.rows.flatMap(({ cells }) => cells.map(({ glyph, at }) => boxOf(at, glyph)))
      const words = block.rows.flatMap(({ lines }) => lines.map(extentOf))
      const heads = block.heads.flatMap(({ lines, isUpright }) =>
        lines.map(isUpright ? uprightExtentOf : extentOf),
      )
      expectApart([...glyphs, ...words, ...heads])
      expect(Math.min(...[...heads, ...words].map(({ x0 }) => x0))).toBeGreaterThanOrEqual(0)
      expect(Math.max(...heads.map(({ x1 }) => x1))).toBeLessThanOrEqual(width + 0.01)
    }
  })
})

test('runs names upwards only where a line would cut a word', () => {
  const uprights = (chart: CoverageChart) =>
    chart.blocks.flatMap(({ heads }) => heads.map(({ isUpright }) => isUpright))
  expect(uprights(layoutCoverageChart(gridOf(english(5)), narrowSize))).not.toContain(false)
  expect(uprights(layoutCoverageChart(gridOf(english(5)), wideSize))).not.toContain(true)
  expect(uprights(layoutCoverageChart(gridOf(chinese(40)), narrowSize))).not.toContain(true)
})

test('shares places evenly among blocks', () => {
  const { blocks } = layoutCoverageChart(gridOf(chinese(12)), narrowSize)
  expect(blocks.map(({ heads }) => heads.length)).toEqual([4, 4, 4])
})

const boxOf = (at: { x: number; y: number }, size: { width: number; height: number }): Box => ({
  ...{ x0: at.x, x1: at.x + size.width, y0: at.y, y1: at.y + size.height },
})

function extentOf({ text, x, y, anchor, kind }: TextLine): Box {
  const width = widthOf(text, kind) / 1.08
  const x0 = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { x0, x1: x0 + width, y0: y - 9, y1: y }
}

const uprightExtentOf = ({ text, x, y, kind }: TextLine): Box => ({
  ...{ x0: x - 9, x1: x, y0: y - widthOf(text, kind) / 1.08, y1: y },
})

function expectApart(boxes: readonly Box[]): void {
  boxes.forEach((box, index) =>
    expect(boxes.slice(index + 1).find((other) => boxesOverlap(box, other))).toBeUndefined(),
  )
}
