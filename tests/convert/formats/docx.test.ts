import { expect, test } from 'vitest'
import { readDocumentText } from '../../../src/convert/formats/read-document-text.ts'
import { listOf, makeDocx, paragraph, table } from './make-docx.ts'
import type { DocxParts } from './make-docx.ts'

const linesOf = async (parts: DocxParts): Promise<readonly string[]> => {
  const read = await readDocumentText(makeDocx(parts), 'plan.docx')
  return 'text' in read ? read.text.trimEnd().split('\n') : [read.issue.code]
}

const num = (id: string, abstract: string, inner = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${inner}</w:num>`

const official = listOf('0', [
  ['chineseCounting', '%1、'],
  ['chineseCounting', '\uff08%2\uff09'],
  ['decimal', '%3.'],
])

test('writes the numbers Word counts: 一、 (一) 1., restarting below', async () => {
  const body = [
    paragraph('总体要求', { list: '1/0' }),
    paragraph('指导思想', { list: '1/1' }),
    paragraph('基本原则', { list: '1/1' }),
    paragraph('重点任务', { list: '1/0' }),
    paragraph('完善体系', { list: '1/1' }),
    paragraph('建设托育机构', { list: '1/2' }),
    paragraph('建设中医馆', { list: '1/2' }),
  ].join('')
  expect(await linesOf({ body, numbering: official + num('1', '0') })).toEqual([
    '一、总体要求',
    '\uff08一\uff09指导思想',
    '\uff08二\uff09基本原则',
    '二、重点任务',
    '\uff08一\uff09完善体系',
    '1.建设托育机构',
    '2.建设中医馆',
  ])
})

test('takes the number from the style of a heading, and from the style it is based on', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Chapter"><w:basedOn w:val="1"/></w:style>'
  const numbering = listOf('0', [['chineseCountingThousand', '第%1章']]) + num('1', '0')
  const body = paragraph('规划背景', { style: '1' }) + paragraph('发展目标', { style: 'Chapter' })
  expect(await linesOf({ body, styles, numbering })).toEqual(['第一章 规划背景', '第二章 发展目标'])
})

test('leaves a paragraph unnumbered where list 0 takes the number away', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const body = paragraph('附则', { style: '1', list: '0' })
  expect(await linesOf({ body, styles, numbering: official + num('1', '0') })).toEqual(['附则'])
})

test('goes on counting in a second list of the same kind unless that list starts anew', async () => {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
  const numbering = official + num('1', '0') + num('2', '0') + num('3', '0', restart)
  const body = ['1', '1', '2', '3', '3'].map((list) => paragraph('条目', { list })).join('')
  expect(await linesOf({ body, numbering })).toEqual([
    '一、条目',
    '二、条目',
    '三、条目',
    '一、条目',
    '二、条目',
  ])
})

test('writes ① and bullets', async () => {
  const numbering =
    listOf('0', [['decimalEnclosedCircle', '%1']]) +
    listOf('1', [['bullet', '\uf06c']]) +
    num('1', '0') +
    num('2', '1')
  const body =
    paragraph('托育', { list: '1' }) + paragraph('签约', { list: '1' }) + paragraph('中医', { list: '2' })
  expect(await linesOf({ body, numbering })).toEqual(['①托育', '②签约', '●中医'])
})

test('reads a table row by row and repeats the label of a merged cell', async () => {
  const body = table([
    ['类别', '指标', '单位', '2020年', '2025年', '属性'],
    [['<w:vMerge w:val="restart"/>', '健康水平'], '人均预期寿命', '岁', '78.1', '79.2', '预期性'],
    [['<w:vMerge/>', ''], '婴儿死亡率', '‰', '3.6', '≤3.5', ''],
  ])
  expect(await linesOf({ body })).toEqual([
    '类别\t指标\t单位\t2020年\t2025年\t属性',
    '健康水平\t人均预期寿命\t岁\t78.1\t79.2\t预期性',
    '健康水平\t婴儿死亡率\t‰\t3.6\t≤3.5\t—',
  ])
})

test('writes the numbers of an automatic column of a table', async () => {
  const numbering = listOf('0', [['decimal', '%1']]) + num('1', '0')
  const row = (text: string): string =>
    `<w:tr><w:tc>${paragraph('', { list: '1' })}</w:tc><w:tc>${paragraph(text)}</w:tc></w:tr>`
  const body = `<w:tbl>${row('人均预期寿命')}${row('婴儿死亡率')}</w:tbl>`
  expect(await linesOf({ body, numbering })).toEqual(['1\t人均预期寿命', '2\t婴儿死亡率'])
})

test('repeats a heading over its columns, but never a statement with a number', async () => {
  const wide = '<w:gridSpan w:val="2"/>'
  const body = table([
    ['指标', [wide, '目标值']],
    ['床位', '6.1', '6.8'],
    ['说明', [wide, '到2025年达到90%']],
  ])
  expect(await linesOf({ body })).toEqual([
    '指标\t目标值\t目标值',
    '床位\t6.1\t6.8',
    '说明\t到2025年达到90%\t—',
  ])
})

test('puts footnotes at the end and their marks into the text', async () => {
  const body =
    '<w:p><w:r><w:t>落实“三减”</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>行动。</w:t></w:r></w:p>' +
    paragraph('健全机制。')
  const footnotes =
    '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>' +
    `<w:footnote w:id="2">${paragraph('减盐、减油、减糖。')}</w:footnote>`
  expect(await linesOf({ body, footnotes })).toEqual([
    '落实“三减”[1]行动。',
    '健全机制。',
    '[1] 减盐、减油、减糖。',
  ])
})

test('leaves out deleted and hidden text and the codes of fields', async () => {
  const body =
    '<w:p><w:r><w:t>达到</w:t></w:r><w:del><w:r><w:delText>80</w:delText></w:r></w:del><w:ins><w:r><w:t>90</w:t></w:r></w:ins>' +
    '<w:r><w:instrText>PAGEREF _Toc1</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>批注</w:t></w:r><w:r><w:t>%</w:t></w:r></w:p>'
  expect(await linesOf({ body: body + paragraph('全市') })).toEqual(['达到90%', '全市'])
})

test('reads a text box once, after its paragraph', async () => {
  const box = `<w:txbxContent>${paragraph('专栏1 托育工程')}</w:txbxContent>`
  const body = `<w:p><w:r><w:t>正文</w:t><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`
  expect(await linesOf({ body })).toEqual(['正文', '专栏1 托育工程'])
})

test('leaves out the table of contents Word made', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>'
  const body = paragraph('目  录') + paragraph('一、总体要求 1', { style: '11' }) + paragraph('一、总体要求')
  expect(await linesOf({ body, styles })).toEqual(['一、总体要求'])
})

test('prints tabs, line breaks, hyphens that keep a line together and signs of a sign font', async () => {
  const body =
    '<w:p><w:r><w:t>牵头单位</w:t><w:tab/><w:t>市卫生健康委</w:t><w:br/><w:t>2021</w:t><w:noBreakHyphen/><w:t>2025年</w:t></w:r></w:p>' +
    '<w:p><w:r><w:sym w:font="Wingdings" w:char="F06C"/><w:t>中医馆</w:t></w:r></w:p>'
  expect(await linesOf({ body })).toEqual(['牵头单位 市卫生健康委', '2021-2025年', '●中医馆'])
})

test('counts footnotes and endnotes in one row, as their marks come', async () => {
  const body =
    '<w:p><w:r><w:t>“三减”</w:t><w:endnoteReference w:id="1"/><w:t>和“三健”</w:t><w:footnoteReference w:id="1"/><w:t>行动。</w:t></w:r></w:p>'
  const footnotes = `<w:footnote w:id="1">${paragraph('健康口腔、健康体重、健康骨骼。')}</w:footnote>`
  const endnotes = `<w:endnote w:id="1">${paragraph('减盐、减油、减糖。')}</w:endnote>`
  expect(await linesOf({ body, footnotes, endnotes })).toEqual([
    '“三减”[1]和“三健”[2]行动。',
    '[1] 减盐、减油、减糖。',
    '[2] 健康口腔、健康体重、健康骨骼。',
  ])
})
