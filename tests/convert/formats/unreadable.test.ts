import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocumentText } from '../../../src/convert/formats/read-document-text.ts'
import { findSizeIssue } from '../../../src/convert/formats/size-limit.ts'
import { makeDocx, paragraph } from './make-docx.ts'

const issueOf = async (bytes: Uint8Array, file: string): Promise<string | undefined> => {
  const read = await readDocumentText(bytes, file)
  return 'issue' in read ? `${read.issue.code}: ${read.issue.message}` : undefined
}
const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes)
const ole = (name: string): Uint8Array =>
  bytes(
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat(),
  )

test('knows an old Word file by its content and says how to save it', async () => {
  expect(await issueOf(ole('WordDocument'), 'plan.doc')).toBe(
    'old-word: The document `plan.doc` is an old Word file (.doc, before 2007). Open it in Word, WPS or LibreOffice, save it as .docx and give that file.',
  )
})

test.each(['Workbook', 'PowerPoint Document'])(
  'knows an old Office file of another kind: %s',
  async (name) => {
    expect(await issueOf(ole(name), 'plan.doc')).toBe(
      'unsupported-format: The document `plan.doc` is an old Office file, which cannot be read. Save the plan as .docx, .pdf, .html, .md or .txt and give that file.',
    )
  },
)

test('says that there is no such file', () => {
  expect(findSizeIssue(undefined, 'plna.docx')?.message).toBe(
    'There is no file `plna.docx`. Give the path of a document as the last word of the command.',
  )
})

test('knows an encrypted Word document by its container', async () => {
  expect(await issueOf(ole('EncryptedPackage'), 'plan.docx')).toBe(
    'password-protected: The document `plan.docx` is protected by a password. Open it with the password, save it without one and give that file.',
  )
})

test('says that a cut-off Word document is damaged', async () => {
  const whole = makeDocx({ body: paragraph('到2025年,每千人口托位数达到4.6个。'.repeat(200)) })
  expect(await issueOf(whole.slice(0, whole.length / 2), 'plan.docx')).toBe(
    'broken-docx: The Word document `plan.docx` is damaged or incomplete: its ZIP container cannot be opened. Download it again, or open it in Word and save it anew.',
  )
})

test('refuses a Word document that unpacks to more than any plan has', async () => {
  const body = paragraph('x'.repeat(65 * 1024 * 1024))
  expect(await issueOf(makeDocx({ body }), 'plan.docx')).toBe(
    'file-too-large: The document `plan.docx` unpacks to more than 64 MB. Save the text without pictures, or split the document.',
  )
})

test('says that a Word document without Chinese text is no plan', async () => {
  expect(await issueOf(makeDocx({ body: paragraph('Hello') }), 'plan.docx')).toMatch(/^no-text: /)
})

test.each([
  ['an Excel table (.xlsx)', zipSync({ 'xl/workbook.xml': strToU8('<x/>') })],
  ['a ZIP archive', zipSync({ 'plan.txt': strToU8('规划') })],
  ['a Rich Text file (.rtf)', strToU8('{\\rtf1\\ansi}')],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['a saved web archive (.mht)', strToU8('From: <Saved by Blink>\nMIME-Version: 1.0\n')],
])('names what it cannot read: %s', async (kind, content) => {
  expect(await issueOf(content, 'plan.docx')).toBe(
    `unsupported-format: The document \`plan.docx\` is ${kind}, which cannot be read. Save the plan as .docx, .pdf, .html, .md or .txt and give that file.`,
  )
})

test('says that a file is empty, with no bytes or only white space', async () => {
  expect(await issueOf(bytes(), 'plan.txt')).toMatch(/^empty-file: The document `plan.txt` is empty\./)
  expect(await issueOf(strToU8(' \n\t\n'), 'plan.txt')).toMatch(/^empty-file: /)
})

test('says that binary data is no text', async () => {
  expect(
    await issueOf(bytes(...Array.from({ length: 400 }, (_, index) => (index * 37) % 251)), 'plan.txt'),
  ).toMatch(/^(?:not-text|undecodable): /)
})

test('refuses 200 MB by the size alone', () => {
  expect(findSizeIssue(200 * 1024 * 1024, 'plan.pdf')?.message).toBe(
    'The document `plan.pdf` has 200 MB; the limit is 64 MB. Save the text without pictures, or split the document.',
  )
  expect(findSizeIssue(10 * 1024 * 1024, 'plan.pdf')).toBeUndefined()
})

test('reads a file by its content and warns that its name says otherwise', async () => {
  const read = await readDocumentText(makeDocx({ body: paragraph('到2025年实现全覆盖。') }), 'plan.pdf')
  expect(
    'notes' in read ? [read.format, ...read.notes.map(({ message }) => message)] : read.issue.code,
  ).toEqual([
    'docx',
    'The content of `plan.pdf` is docx, not what its name says; it was read as docx. Rename the file if that is right.',
  ])
})

test.each([
  ['404 Not Found', 'error-page'],
  ['{"code":404,"msg":"文件不存在"}', 'error-page'],
  ['抱歉,您访问的页面不存在。', 'error-page'],
  ['Hello', 'no-text'],
])('refuses what a server says instead of a plan: %s', async (content, code) => {
  expect(await issueOf(strToU8(content), 'plan.txt')).toMatch(new RegExp(`^${code}: `))
})

test('reads a plan that speaks of pages and access', async () => {
  const text = `建成信息平台,未授权的页面禁止访问。${'全市医疗机构实现互联互通。'.repeat(12)}`
  expect(await issueOf(strToU8(text), 'plan.txt')).toBeUndefined()
})
