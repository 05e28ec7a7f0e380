import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocumentText } from '../../../src/convert/formats/read-document-text.ts'
import { makePdf, setParagraph } from './make-pdf.ts'
import type { PdfPage } from './make-pdf.ts'

const linesOf = async (pages: readonly PdfPage[]): Promise<readonly string[]> => {
  const read = await readDocumentText(makePdf(pages), 'plan.pdf')
  return 'text' in read ? read.text.trimEnd().split('\n') : [read.issue.code]
}
const codeOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  const read = await readDocumentText(bytes, 'plan.pdf')
  return 'issue' in read ? read.issue.code : undefined
}

const first =
  '到二〇二五年,全市卫生健康服务体系更加完善,居民健康水平持续提高,每千人口拥有婴幼儿托位数达到四点六个,家庭医生签约服务覆盖率不低于百分之四十,基层中医药服务实现全覆盖。'.replaceAll(
    ',',
    '\uff0c',
  )
const second =
  '加强基层医疗卫生机构建设,推进优质服务基层行活动,力争达到国家推荐标准的机构占比超过百分之三十,乡镇卫生院和社区卫生服务中心全部设置中医馆,并配备中医医师。'.replaceAll(
    ',',
    '\uff0c',
  )

test('joins the lines of a paragraph and keeps paragraphs apart', async () => {
  const texts = [...setParagraph(first, 100), ...setParagraph(second, 160)]
  expect(await linesOf([{ texts }])).toEqual([first, second])
})

test('joins a paragraph across pages and drops running heads and page numbers', async () => {
  const head = [200, 40, '云溪市卫生健康发展规划', 9] as const
  const lines = setParagraph(first, 100)
  const pages = [
    { texts: [head, ...lines.slice(0, 2), [290, 810, '— 1 —', 9] as const] },
    {
      texts: [
        head,
        ...lines.slice(2).map(([x, y, text]) => [x, y - 40, text] as const),
        [290, 810, '— 2 —', 9] as const,
      ],
    },
  ]
  expect(await linesOf(pages)).toEqual([first])
})

test('keeps headings on lines of their own and joins a title set on two lines', async () => {
  const texts = [
    [170, 80, '云溪市卫生健康发展规划和', 22] as const,
    [210, 112, '远景目标纲要', 22] as const,
    [104, 150, '一、总体要求'] as const,
    ...setParagraph(first, 170),
    [104, 230, '(一)工作目标'] as const,
    ...setParagraph(second, 250),
  ]
  expect(await linesOf([{ texts }])).toEqual([
    '云溪市卫生健康发展规划和远景目标纲要',
    '一、总体要求',
    first,
    '(一)工作目标',
    second,
  ])
})

test('reads a ruled table with a cell broken over lines and a cell that spans rows', async () => {
  const across = [100, 140, 180, 220].map((y) => [80, y, 480, y] as const)
  const rules = [
    ...across.filter(([, y]) => y !== 180),
    [160, 180, 480, 180] as const,
    ...[80, 160, 300, 380, 480].map((x) => [x, 100, x, 220] as const),
  ]
  const texts = [
    ...setParagraph(second, 20),
    [90, 125, '类别'] as const,
    [170, 125, '指标'] as const,
    [310, 125, '2020年'] as const,
    [390, 125, '2025年'] as const,
    [90, 185, '资源配置'] as const,
    [170, 156, '每千人口拥有婴幼'] as const,
    [170, 172, '儿托位数'] as const,
    [310, 165, '1.8'] as const,
    [390, 165, '4.6'] as const,
    [170, 205, '床位数'] as const,
    [310, 205, '6.1'] as const,
    [390, 205, '≥6.8'] as const,
  ]
  expect(await linesOf([{ texts, rules }])).toEqual([
    second,
    '类别\t指标\t2020年\t2025年',
    '资源配置\t每千人口拥有婴幼儿托位数\t1.8\t4.6',
    '资源配置\t床位数\t6.1\t≥6.8',
  ])
})

test('reads a table without rules by the places of its cells', async () => {
  const rows = [
    ['指标', '单位', '2020年', '2025年'],
    ['人均预期寿命', '岁', '78.1', '79.2'],
    ['婴儿死亡率', '‰', '3.6', '3.5'],
  ]
  const texts = rows.flatMap((row, index) =>
    row.map((text, column) => [80 + column * 110, 200 + index * 22, text] as const),
  )
  expect(await linesOf([{ texts: [...setParagraph(first, 60), ...texts] }])).toEqual([
    first,
    ...rows.map((row) => row.join('\t')),
  ])
})

test('joins a cell that is broken over lines in a table without rules', async () => {
  const texts = [
    ...setParagraph(first, 60),
    [230, 138, '主要指标表'] as const,
    ...['指标', '2020年', '2025年'].map((text, column) => [80 + column * 150, 160, text] as const),
    [80, 182, '每千人口拥有'] as const,
    [230, 189, '1.8'] as const,
    [380, 189, '4.6'] as const,
    [80, 196, '婴幼儿托位数'] as const,
    ...['床位数', '6.1', '6.8'].map((text, column) => [80 + column * 150, 222, text] as const),
    [104, 260, '二、重点任务'] as const,
    ...setParagraph(second, 280),
  ]
  expect(await linesOf([{ texts }])).toEqual([
    first,
    '主要指标表',
    '指标\t2020年\t2025年',
    '每千人口拥有婴幼儿托位数\t1.8\t4.6',
    '床位数\t6.1\t6.8',
    '二、重点任务',
    second,
  ])
})

test('reads two columns one after the other', async () => {
  const left = setParagraph(first.repeat(3), 60, { left: 50, width: 19 })
  const right = setParagraph(second.repeat(3), 60, { left: 310, width: 19 })
  expect(await linesOf([{ texts: [...left, ...right] }])).toEqual([first.repeat(3), second.repeat(3)])
})

test('moves notes at the foot of a page to the end', async () => {
  const texts = [...setParagraph(first, 100), [80, 780, '1减盐、减油、减糖。', 9] as const]
  const pages = [{ texts }, { texts: setParagraph(second, 100) }]
  expect(await linesOf(pages)).toEqual([first, second, '[1] 减盐、减油、减糖。'])
})

test('reads a PDF printed by a browser: embedded fonts, radicals for characters, table, running heads', async () => {
  const file = new URL('../../fixtures/documents/printed-by-browser.pdf', import.meta.url)
  const expected = new URL('../../fixtures/documents/printed-by-browser.txt', import.meta.url)
  const read = await readDocumentText(readFileSync(file), 'printed-by-browser.pdf')
  expect('text' in read ? read.text : read.issue.message).toBe(readFileSync(expected, 'utf8'))
})

test('says that a protected PDF needs its password', async () => {
  expect(await codeOf(makePdf([{ texts: setParagraph(first, 100) }], { password: true }))).toBe(
    'password-protected',
  )
})

test('says that a PDF of pictures is a scan', async () => {
  expect(await codeOf(makePdf([{ picture: true }, { picture: true }]))).toBe('scanned-pdf')
})

test('says that a PDF whose fonts name no characters cannot be read', async () => {
  const unnamed = Array.from(first, (_, index) => String.fromCharCode(0xe000 + index)).join('')
  expect(await codeOf(makePdf([{ texts: setParagraph(unnamed, 100) }]))).toBe('garbled-pdf')
})

test('warns of a page that is only a picture', async () => {
  const read = await readDocumentText(
    makePdf([{ texts: setParagraph(first, 100) }, { picture: true }]),
    'plan.pdf',
  )
  expect('notes' in read ? read.notes.map(({ code, message }) => [code, message]) : read.issue.code).toEqual([
    [
      'pages-without-text',
      'The pages `2` of `plan.pdf` hold only pictures and were left out. Look whether they carry text, and add it from another copy.',
    ],
  ])
})

test('says that a cut-off PDF is damaged', async () => {
  expect(await codeOf(new TextEncoder().encode('%PDF-1.5\n1 0 obj\n<</Type/Cata'))).toBe('broken-pdf')
})
