import { expect, test } from 'vitest'
import { readDocumentText } from '../../../src/convert/formats/read-document-text.ts'

const gbk = Uint8Array.from([
  0xb5, 0xbd, 0x32, 0x30, 0x32, 0x35, 0xc4, 0xea, 0xa3, 0xac, 0xc8, 0xab, 0xca, 0xd0, 0xb5, 0xc4, 0xb9, 0xa4,
  0xd7, 0xf7, 0xd3, 0xd0, 0xd0, 0xc2, 0xb7, 0xa2, 0xd5, 0xb9, 0xa1, 0xa3,
])
const textOf = async (bytes: Uint8Array, file = 'plan.txt'): Promise<string> => {
  const read = await readDocumentText(bytes, file)
  return 'text' in read ? read.text : read.issue.code
}
const wide = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(text, (character) => {
      const code = character.charCodeAt(0)
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }).flat(),
  )
const sentence = '到2025年,全市的工作有新发展,人民群众在家门口就能享有更好的医疗卫生服务。'

test('leaves a plain text as it is, line ends included', async () => {
  expect(await textOf(new TextEncoder().encode(`\ufeff一、目标\r\n${sentence}\r\n`))).toBe(
    `一、目标\r\n${sentence}\r\n`,
  )
})

test('reads GBK that declares nothing', async () => {
  expect(await textOf(gbk)).toBe('到2025年\uff0c全市的工作有新发展。')
})

test('reads UTF-16 with and without its mark, in both orders', async () => {
  for (const isLittle of [true, false]) {
    expect(await textOf(wide(`\ufeff${sentence}`, isLittle))).toBe(sentence)
    expect(await textOf(wide(sentence, isLittle))).toBe(sentence)
  }
})

test('reads a text with a damaged byte and says so', async () => {
  const bytes = new TextEncoder().encode(sentence.repeat(3))
  const read = await readDocumentText(bytes.slice(0, -1), 'plan.txt')
  expect('notes' in read ? read.notes.map(({ message }) => message) : read.issue.code).toEqual([
    '`1` characters of `plan.txt` could not be decoded and stand as � in the text. Look for an undamaged copy of the document.',
  ])
})

const markdownLines = async (source: string): Promise<readonly string[]> =>
  (await textOf(new TextEncoder().encode(source), 'plan.md')).trimEnd().split('\n')

test('reads Markdown without its marks', async () => {
  const source = '# 云溪市规划\n\n## 一、目标\n\n到**2025年**,覆盖率达到`90%`,见[附件](a.pdf)。\n'
  expect(await markdownLines(source)).toEqual(['云溪市规划', '一、目标', '到2025年,覆盖率达到90%,见附件。'])
})

test('keeps the numbers of Markdown lists as written, and a line per source line', async () => {
  const source = '1. 托育\n2. 签约\n\n3) 中医\n\n- 老年\n\n(一)第一行\n第二行\n'
  expect(await markdownLines(source)).toEqual(['1.托育', '2.签约', '3)中医', '●老年', '(一)第一行', '第二行'])
})

test('reads a Markdown table row by row', async () => {
  const source = '| 指标 | 2020年 | 2025年 |\n|---|---|---|\n| 床位 | 6.1 | 6.8 |\n'
  expect(await markdownLines(source)).toEqual(['指标\t2020年\t2025年', '床位\t6.1\t6.8'])
})

test('drops the stars that Markdown leaves around quotation marks', async () => {
  expect(await markdownLines('推进**“十四五”**时期工作。')).toEqual(['推进“十四五”时期工作。'])
})

test('puts Markdown footnotes at the end', async () => {
  expect(await markdownLines('“三减”[^1]行动。\n\n[^1]: 减盐、减油、减糖。\n\n全市推进。')).toEqual([
    '“三减”[1]行动。',
    '全市推进。',
    '[1] 减盐、减油、减糖。',
  ])
})

test('reads a paragraph indented by four spaces as a paragraph', async () => {
  expect(await markdownLines('一、目标\n\n    到2025年实现**全覆盖**。')).toEqual([
    '一、目标',
    '到2025年实现全覆盖。',
  ])
})

test('takes the title from front matter', async () => {
  const read = await readDocumentText(
    new TextEncoder().encode('---\ntitle: 云溪市规划\n---\n到2025年。\n'),
    'plan.md',
  )
  expect('facts' in read ? [read.facts.title_zh, read.text] : read.issue.code).toEqual([
    '云溪市规划',
    '到2025年。\n',
  ])
})
