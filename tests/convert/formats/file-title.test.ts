import { expect, test } from 'vitest'
import { readFileTitle } from '../../../src/convert/formats/file-title.ts'
import { readDocumentText } from '../../../src/convert/formats/read-document-text.ts'
import { makeDocx, paragraph } from './make-docx.ts'
import { makePdf, setParagraph } from './make-pdf.ts'

const title = '云溪市托育服务实施方案'
const sentence = '到2025年实现全覆盖,每千人口托位数达到4.6个。'

const titleOf = async (bytes: Uint8Array, file: string): Promise<string | null | undefined> => {
  const read = await readDocumentText(bytes, file)
  return 'facts' in read ? read.facts.file_title_zh : undefined
}

test('reads the title among the properties of a Word document', async () => {
  expect(await titleOf(makeDocx({ body: paragraph(sentence), title }), 'a.docx')).toBe(title)
  expect(await titleOf(makeDocx({ body: paragraph(sentence) }), 'a.docx')).toBeNull()
})

test('reads the title among the properties of a PDF', async () => {
  const pages = [{ texts: setParagraph(sentence, 100) }]
  expect(await titleOf(makePdf(pages, { title: `Microsoft Word - ${title}.doc` }), 'a.pdf')).toBe(title)
  expect(await titleOf(makePdf(pages), 'a.pdf')).toBeNull()
})

test.each(['文档1', 'Microsoft Word - 1.doc', '幻灯片 1', '为贯彻落实上级文件精神,制定本方案。'])(
  'takes %s for no title',
  (property) => {
    expect(readFileTitle(property)).toBeNull()
  },
)
