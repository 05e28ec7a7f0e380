import { expect, test } from 'vitest'
import { readDocumentText } from '../../../src/convert/formats/read-document-text.ts'
import { makePdf, setParagraph } from './make-pdf.ts'
import type { PdfPage } from './make-pdf.ts'

const linesOf = async (pages: readonly PdfPage[]): Promise<readonly string[]> => {
  const read = await readDocumentText(makePdf(pages), 'plan.pdf')
  return 'text' in read ? read.text.trimEnd().split('\n') : [read.issue.code]
}

const first =
  '到二〇二五年\uff0c全市卫生健康服务体系更加完善\uff0c居民健康水平持续提高\uff0c基层中医药服务实现全覆盖。'
const second =
  '加强基层医疗卫生机构建设\uff0c推进优质服务基层行活动\uff0c乡镇卫生院和社区卫生服务中心全部设置中医馆。'

test('keeps what goes on under the last row of a table without rules with its cell', async () => {
  const row = (y: number, texts: readonly string[]) =>
    texts.map((text, column) => [80 + column * 150, y, text] as const)
  const texts = [
    ...setParagraph(first, 60),
    ...row(160, ['指标', '2020年', '2025年']),
    ...row(182, ['床位数', '6.1', '6.8']),
    ...row(204, ['每千人口拥有', '1.8', '4.6']),
    [80, 218, '婴幼儿托位数'] as const,
    ...setParagraph(second, 270),
  ]
  expect(await linesOf([{ texts }])).toEqual([
    first,
    '指标\t2020年\t2025年',
    '床位数\t6.1\t6.8',
    '每千人口拥有婴幼儿托位数\t1.8\t4.6',
    second,
  ])
})

test('joins the halves of a row that a page break has cut', async () => {
  const columns = [80, 220, 350, 480]
  const rules = (from: number, to: number, across: readonly number[]) => [
    ...across.map((y) => [80, y, 480, y] as const),
    ...columns.map((x) => [x, from, x, to] as const),
  ]
  const pages = [
    {
      texts: [
        ...setParagraph(first, 100),
        [90, 725, '指标'] as const,
        [230, 725, '2020年'] as const,
        [360, 725, '2025年'] as const,
        [90, 760, '每千人口拥有'] as const,
        [230, 760, '1.8'] as const,
        [360, 760, '4.6'] as const,
      ],
      rules: rules(700, 770, [700, 740]),
    },
    {
      texts: [
        [90, 75, '婴幼儿托位数'] as const,
        [90, 105, '床位数'] as const,
        [230, 105, '6.1'] as const,
        [360, 105, '6.8'] as const,
        ...setParagraph(second, 180),
      ],
      rules: rules(60, 120, [90, 120]),
    },
  ]
  expect(await linesOf(pages)).toEqual([
    first,
    '指标\t2020年\t2025年',
    '每千人口拥有婴幼儿托位数\t1.8\t4.6',
    '床位数\t6.1\t6.8',
    second,
  ])
})

test('joins the lines of a note at the foot of a page', async () => {
  const texts = [
    ...setParagraph(first, 100),
    [80, 760, '1“三减”是减盐、减油、减糖\uff0c“三健”是健康口腔、健康', 9] as const,
    [80, 774, '体重、健康骨骼。', 9] as const,
  ]
  expect(await linesOf([{ texts }, { texts: setParagraph(second, 100) }])).toEqual([
    first,
    second,
    '[1] “三减”是减盐、减油、减糖\uff0c“三健”是健康口腔、健康体重、健康骨骼。',
  ])
})

test('reads a small raised number in a line as the mark of a note', async () => {
  const texts = [
    [80, 100, '全市深入推进“三减三健”专项行动'] as const,
    [260, 95, '1', 7] as const,
    [267, 100, '\uff0c居民健康素养稳步提升。'] as const,
    ...setParagraph(second, 130),
  ]
  expect(await linesOf([{ texts }])).toEqual([
    '全市深入推进“三减三健”专项行动[1]\uff0c居民健康素养稳步提升。',
    second,
  ])
})

test('writes the joined dashes of a font as the dashes of the text', async () => {
  const line = '云溪市卫生健康发展规划\u2e3a到二〇二五年'
  expect(await linesOf([{ texts: [[80, 60, line] as const, ...setParagraph(first, 100)] }])).toEqual([
    '云溪市卫生健康发展规划——到二〇二五年',
    first,
  ])
})

const cells = [
  [90, 185, '指标'],
  [230, 185, '2020年'],
  [360, 185, '2025年'],
  [90, 215, '床位数'],
  [230, 215, '6.1'],
  [360, 215, '6.8'],
] as const

test('reads a table whose cells are boxes', async () => {
  const boxes = [170, 200].flatMap((y) =>
    (
      [
        [80, 140],
        [220, 130],
        [350, 130],
      ] as const
    ).map(([x, width]) => [x, y, width, 30] as const),
  )
  const texts = [...setParagraph(first, 60), ...cells, ...setParagraph(second, 280)]
  expect(await linesOf([{ texts, boxes }])).toEqual([
    first,
    '指标\t2020年\t2025年',
    '床位数\t6.1\t6.8',
    second,
  ])
})

test('reads a table that its program has placed on the page as a whole', async () => {
  const rules = [
    ...[170, 200, 230].map((y) => [80, y, 480, y] as const),
    ...[80, 220, 350, 480].map((x) => [x, 170, x, 230] as const),
  ]
  // The rules alone are moved: they meet the texts only where the place of the whole is counted in.
  const raised = rules.map(([x1, y1, x2, y2]) => [x1, y1 - 100, x2, y2 - 100] as const)
  const texts = [...setParagraph(first, 60), ...cells, ...setParagraph(second, 280)]
  expect(await linesOf([{ texts, form: { rules: raised, down: 100 } }])).toEqual([
    first,
    '指标\t2020年\t2025年',
    '床位数\t6.1\t6.8',
    second,
  ])
})

test('reads a table in the column it stands in', async () => {
  const left = setParagraph(first.repeat(5), 60, { left: 50, width: 19 })
  const right = setParagraph(second.repeat(4), 60, { left: 310, width: 19 })
  const texts = [
    ...left,
    ...right,
    [55, 375, '指标'] as const,
    [155, 375, '2025年'] as const,
    [55, 405, '床位数'] as const,
    [155, 405, '6.8'] as const,
  ]
  const rules = [
    ...[360, 390, 420].map((y) => [50, y, 250, y] as const),
    ...[50, 150, 250].map((x) => [x, 360, x, 420] as const),
  ]
  expect(await linesOf([{ texts, rules }])).toEqual([
    first.repeat(5),
    '指标\t2025年',
    '床位数\t6.8',
    second.repeat(4),
  ])
})
