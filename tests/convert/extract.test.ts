import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../../src/convert/extract.ts'
import type { Extraction } from '../../src/convert/extract.ts'
import { readDocumentText } from '../../src/convert/formats/read-document-text.ts'
import { readProject } from '../../scripts/lib/read-project.ts'
import { makeDocx, paragraph } from './formats/make-docx.ts'
import { makePdf, setParagraph } from './formats/make-pdf.ts'

const { codebook } = readProject()
const sentence = '到2025年,全市每千人口拥有3岁以下婴幼儿托位数达到4.6个。'.replaceAll(',', '\uff0c')
const title = '云溪市托育服务实施方案'
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const extractBytes = (bytes: Uint8Array, file: string): Promise<Extraction> =>
  extract({ bytes, file, sha256: 'a'.repeat(64), codebook })

const documents: readonly (readonly [string, Uint8Array])[] = [
  ['plan.txt', encode(`${title}\n一、目标\n${sentence}\n`)],
  ['plan.md', encode(`# ${title}\n\n## 一、目标\n\n${sentence}\n`)],
  [
    'plan.html',
    encode(`<h1>${title}</h1><h2>一、目标</h2><p>${sentence}</p><p>${'各单位要加强领导。'.repeat(8)}</p>`),
  ],
  ['plan.docx', makeDocx({ body: paragraph(title) + paragraph('一、目标') + paragraph(sentence) })],
  [
    'plan.pdf',
    makePdf([{ texts: [[200, 80, title, 22], [104, 130, '一、目标'], ...setParagraph(sentence, 150)] }]),
  ],
]

test.each(documents)('finds title, outline and figure in %s', async (file, bytes) => {
  const { plan, figures } = await extractBytes(bytes, file)
  expect(plan).toMatchObject({
    id: 'plan',
    title_zh: title,
    kind: 'action-plan',
    genre: '实施方案',
    headings: [{ level: 1, text: '一、目标' }],
    issuer_zh: null,
  })
  expect(figures).toHaveLength(1)
  expect(figures[0]).toMatchObject({
    plan: 'plan',
    value: 4.6,
    unit: '个/千人',
    year: 2025,
    themes: ['childcare'],
    status: 'machine',
  })
})

test.each(documents)('places every quote and passage in the extracted text of %s', async (file, bytes) => {
  const read = await readDocumentText(bytes, file)
  const text = 'text' in read ? [...read.text] : []
  const { passages, figures } = await extractBytes(bytes, file)
  expect(passages.map(({ start, end }) => text.slice(start, end).join(''))).toEqual(
    passages.map((passage) => passage.text),
  )
  expect(figures.map(({ start, end }) => text.slice(start, end).join(''))).toEqual(
    figures.map(({ quote }) => quote),
  )
  expect(passages.length).toBeGreaterThan(0)
})

test('names the headings above a passage', async () => {
  const { passages } = await extractBytes(encode(`${title}\n一、目标\n(一)托育\n${sentence}\n`), 'plan.txt')
  expect(passages.at(-1)?.heading_path).toEqual(['一、目标', '(一)托育'])
})

test('gives the same for the same document', async () => {
  const bytes = readFileSync(new URL('../fixtures/documents/printed-by-browser.pdf', import.meta.url))
  const [one, other] = [await extractBytes(bytes, 'a.pdf'), await extractBytes(bytes, 'a.pdf')]
  expect(one).toEqual(other)
  expect(one.figures.map(({ measure_zh, value, year }) => [measure_zh, value, year])).toContainEqual([
    '人均预期寿命',
    78.1,
    2020,
  ])
})

test('gives only the issue of a document it cannot read', async () => {
  expect(await extractBytes(encode(''), 'plan.txt')).toEqual({
    plan: null,
    passages: [],
    figures: [],
    issues: [
      {
        severity: 'error',
        code: 'empty-file',
        message:
          'The document `plan.txt` is empty. Save the plan again and give the file that holds its text.',
        at: { file: 'plan.txt' },
      },
    ],
  })
})
