import { describe, expect, test } from 'vitest'
import { boxesOverlap, boxInside, type Box } from '../../src/charts/box.ts'
import { layoutPicture, pictureSize, type PictureRow } from '../../src/charts/picture-layout.ts'
import { roomOf, type PictureLine } from '../../src/charts/picture-type.ts'
import { rowOf } from './sample-rows.ts'

const frame = { x0: 0, y0: 0, x1: pictureSize.width, y1: pictureSize.height }

function pictureRow(id: string, changes: Partial<PictureRow> = {}): PictureRow {
  return {
    ...{ id, label: '金华开发区', look: { mark: 'hexagon', hue: 5 }, value: null },
    ...{ state: 'quantified', count: 13, text: '2025年目标：每千人口托位数不低于4.5个。' },
    ...changes,
  }
}

const long =
  'Share of TCM staff in all medical and pharmaceutical staff of township health centres: at least 20%.'

const cases = {
  'values of five places': ['a', 'b', 'c', 'd', 'e'].map((id, index) =>
    pictureRow(id, { value: rowOf({ id, value: index + 1, comparator: 'gte' }) }),
  ),
  'long English': ['a', 'b', 'c', 'd', 'e'].map((id) =>
    pictureRow(id, {
      label: 'Jinhua Development Zone',
      text: `Target for 2025 (no year in the sentence) — ${long}`,
    }),
  ),
  'themes of a place': ['a', 'b', 'c'].map((id) =>
    pictureRow(id, { look: null, label: 'Traditional Chinese medicine' }),
  ),
  'nothing at all': [],
}
const titles = [
  '中医药',
  '金华经济技术开发区卫生健康事业高质量发展',
  'Health industry and private provision of health care',
]

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(titles)('stand apart and inside the picture under the title %s', (title) => {
    for (const free of rows.length > 3 ? [0] : [0, 118]) {
      const words = { over: '主题', title, dek: `${title}。`.repeat(2), rows, foot: '图：每千人口托位数。' }
      const picture = layoutPicture(words, { free })
      const boxes = [
        ...picture.lines.map(extentOf),
        ...picture.rows.flatMap(({ lines, chart }) => [
          ...lines.map(extentOf),
          chart.kind === 'value'
            ? chart.glyph.box
            : { ...chart, x0: chart.x, x1: chart.x + 32, y0: chart.y, y1: chart.y + 31 },
        ]),
      ]
      expect(boxes.filter((box) => !boxInside(box, frame))).toEqual([])
      const touching = boxes.filter((box, index) =>
        boxes.slice(index + 1).some((other) => boxesOverlap(box, other)),
      )
      expect(touching).toEqual([])
      expect(Math.max(0, ...picture.rows.map(({ ruleY }) => ruleY))).toBeLessThanOrEqual(frame.y1 - free)
    }
  })
})

test('sets all answers in one size where that is readable', () => {
  const rows = [pictureRow('a'), pictureRow('b', { text: `${'托位数不少于四点五个'.repeat(8)}。` })]
  const picture = layoutPicture({ over: '', title: '托育服务', dek: '', rows, foot: '' })
  const sizes = picture.rows.flatMap(({ lines }) =>
    lines.filter(({ class: name }) => name === 'note').map(({ size }) => size),
  )
  expect(new Set(sizes).size).toBe(1)
})

test('draws values from one zero, in proportion', () => {
  const rows = [1, 2].map((value) => pictureRow(`${value}`, { value: rowOf({ id: `${value}`, value }) }))
  const picture = layoutPicture({ over: '', title: '托育服务', dek: '', rows, foot: '' })
  const lengths = picture.rows.map(({ chart }) => (chart.kind === 'value' ? chart.x1 - chart.x0 : 0))
  expect((lengths[1] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(2)
})

function extentOf({ text, x, y, size, anchor, class: name }: PictureLine): Box {
  const width = roomOf(text, size, name === 'name' || name === 'title' ? 'bold' : 'normal') / 1.03
  const x0 = anchor === 'end' ? x - width : x
  return { x0, x1: x0 + width, y0: y - size * 0.72, y1: y }
}
