import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocumentText } from '../../../src/convert/formats/read-document-text.ts'

const read = async (html: string, file = 'plan.html') =>
  readDocumentText(new TextEncoder().encode(html), file)
const linesOf = async (html: string): Promise<readonly string[]> => {
  const page = await read(html)
  return 'text' in page ? page.text.trimEnd().split('\n') : [page.issue.code]
}
/** Enough text for an article, so that a test can speak of a line of it. */
const filler =
  '<p>为深入推进健康建设,全面提升卫生健康服务能力,根据上级有关要求,结合本地实际,制定本方案,请各单位认真贯彻落实,确保各项任务按期完成,让人民群众得到更多实惠。</p>'
const secondLine = async (html: string): Promise<string | undefined> =>
  (await linesOf(`<html><body><div>${filler}${html}</div></body></html>`))[1]

test('finds the article of a government page and nothing around it', async () => {
  const file = new URL('../../fixtures/documents/government-page.html', import.meta.url)
  const expected = new URL('../../fixtures/documents/government-page.txt', import.meta.url)
  const page = await readDocumentText(readFileSync(file), 'government-page.html')
  expect('text' in page ? page.text : page.issue.message).toBe(readFileSync(expected, 'utf8'))
})

test('takes from the page what it says of its article', async () => {
  const file = new URL('../../fixtures/documents/government-page.html', import.meta.url)
  const page = await readDocumentText(readFileSync(file), 'government-page.html')
  expect('facts' in page ? page.facts : undefined).toEqual({
    title_zh: '云溪市人民政府办公室关于印发云溪市“十四五”卫生健康发展规划的通知',
    file_title_zh: null,
    source_zh: '云溪市人民政府办公室',
    issuer_zh: '云溪市人民政府办公室',
    document_number: '云政办发〔2022〕9号',
    issued_on: '2022-02-28',
    published_on: '2022-03-08',
  })
})

test('puts numbers together that are split over inline elements and source lines', async () => {
  expect(
    await secondLine('<p><span>2023</span>年<span>12</span>月达到<b>4</b><i>.5</i>\n  个&nbsp;。</p>'),
  ).toBe('2023年12月达到4.5个 。')
})

test('keeps the elements Word puts around numbers and ends in the line', async () => {
  const html =
    '<p class=MsoNormal>达到<st1:chmetcnv><span lang=EN-US>79.1</span></st1:chmetcnv>岁<o:p></o:p>左右</p>'
  expect(await secondLine(html)).toBe('达到79.1岁左右')
})

test('keeps a line per <br>, list item and block', async () => {
  const html =
    '一、目标<br>到2025年<div>实现全覆盖</div><ol start="3"><li>托育</li></ol><ul><li>签约</li></ul>'
  expect(await linesOf(`<div>${filler}<div>${html}</div></div>`)).toEqual([
    expect.stringContaining('为深入推进'),
    '一、目标',
    '到2025年',
    '实现全覆盖',
    '3.托育',
    '●签约',
  ])
})

test.each([
  ['type="a"', 'a.托育', 'b.签约'],
  ['style="list-style-type: upper-alpha"', 'A.托育', 'B.签约'],
  ['style="list-style-type: cjk-ideographic"', '一、托育', '二、签约'],
  ['style="list-style: none"', '托育', '签约'],
  ['type="a" start="27"', '27.托育', '28.签约'],
])('counts the items of a list as the page does: <ol %s>', async (attributes, first, second) => {
  const html = `<ol ${attributes}><li>托育</li><li>签约</li></ol>`
  expect((await linesOf(`<div>${filler}${html}</div>`)).slice(1)).toEqual([first, second])
})

test('sets no second number before an item that brings its own', async () => {
  expect(await secondLine('<ol><li>(一)健全机制</li></ol>')).toBe('(一)健全机制')
})

test('reads a page laid out in tables, with a table of figures inside', async () => {
  const inner = '<table><tr><td>指标</td><td>2025年</td></tr><tr><td>床位</td><td>6.8</td></tr></table>'
  const html = `<table><tr><td><a href="/">首页</a></td><td>${filler}${inner}</td></tr></table>`
  expect((await linesOf(html)).slice(1)).toEqual(['指标\t2025年', '床位\t6.8'])
})

test('reads raised numbers as footnote marks and m² as itself', async () => {
  expect(await secondLine('<p>“三减”<sup>1</sup>行动,面积500m<sup>2</sup></p>')).toBe(
    '“三减”[1]行动,面积500m²',
  )
})

test('heads the article with the title the site sets elsewhere', async () => {
  const html = `<html><head><title>云溪市2024年卫生健康工作要点_云溪市卫生健康委员会</title></head><body><div id="zoom">${filler}</div></body></html>`
  expect((await linesOf(html))[0]).toBe('云溪市2024年卫生健康工作要点')
})

test('leaves out a list of links that stands within the article', async () => {
  const links =
    '<ul><li><a href="#">一图读懂</a></li><li><a href="#">政策解读</a></li><li><a href="#">新闻发布会</a></li></ul>'
  const html = `<body><div>${filler}${links}${filler}</div></body>`
  expect(await linesOf(html)).toHaveLength(2)
})

test('sets no file name as a title', async () => {
  const html = `<html><head><title>t2024_0412</title></head><body><div>${filler}</div></body></html>`
  expect(await linesOf(html)).toHaveLength(1)
})

test('reads an article that its page shows only by script', async () => {
  const html = `<div id="js_content" style="visibility: hidden; opacity: 0;">${filler}</div>`
  expect(await linesOf(html)).toHaveLength(1)
})

test('finds an article that no class or id names', async () => {
  const menu =
    '<div class="x1"><a href="#">新闻中心</a><a href="#">政务公开</a><a href="#">办事服务</a></div>'
  const html = `<body>${menu}<div class="x2"><div class="x3">${filler.repeat(3)}</div><div class="x4"><a href="#">一图读懂规划</a><a href="#">政策解读</a><a href="#">新闻发布会</a></div></div>${menu}</body>`
  expect(await linesOf(html)).toHaveLength(3)
})

test.each([
  ['gb18030 that declares gb2312', 'gb2312'],
  ['gb18030 that declares gbk', 'gbk'],
  ['gb18030 that declares utf-8', 'utf-8'],
])('trusts the bytes of a page: %s', async (_, declared) => {
  const bytes = new Uint8Array(
    readFileSync(new URL(`../../fixtures/documents/gbk-page-${declared}.html`, import.meta.url)),
  )
  const page = await readDocumentText(bytes, 'page.html')
  expect('text' in page ? page.text.split('\n')[1] : page.issue.code).toBe(
    '到2025年\uff0c每千人口托位数达到4.6个\uff0c镕基社区卫生服务中心建成投用。',
  )
})

test.each([
  [
    '404 Not Found',
    '<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1><hr>nginx</body></html>',
  ],
  [
    '您访问的页面不存在',
    `<html><head><title>提示信息</title></head><body><p>抱歉,您访问的页面不存在或已被删除!</p><a href="/">返回首页</a></body></html>`,
  ],
  [
    '无权访问',
    '<html><body><div class="box"><p>您好,您无权访问该页面,请联系管理员。</p></div></body></html>',
  ],
])('says that an error page is no plan: %s', async (_, html) => {
  const page = await read(html)
  expect('issue' in page ? page.issue.code : undefined).toBe('error-page')
})

test('says that a page of menus has no article', async () => {
  const page = await read(
    '<html><body><ul><li><a href="#">首页</a></li><li><a href="#">政务公开</a></li></ul></body></html>',
  )
  expect('issue' in page ? page.issue.message : undefined).toBe(
    'The page `plan.html` has hardly any text beside its menus. Save the page when the plan is shown, or give the file attached to it.',
  )
})

test('drops what nobody sees, and reports letters that turn numbers, for which � stands', async () => {
  const page = await read(`<div>${filler}<p>托位\u200b12–34个</p><p>\u0626\u06c7 12–34个</p></div>`)
  if ('issue' in page) throw new Error(page.issue.message)
  expect(page.text).toContain('托位12–34个\n\ufffd\ufffd 12–34个')
  expect(page.notes).toContainEqual({
    severity: 'warning',
    code: 'right-to-left-letters',
    message:
      '`2` letters of `plan.html` are of a script written from right to left, which can turn the order of numbers beside it; they stand as � in the text, first on its line 3. Look up in the document what they say, and whether a figure depends on it.',
    at: { file: 'plan.html' },
  })
})

test('has nothing that no page may show in its title either', async () => {
  const page = await read(`<head><title>云溪市\u202e卫生健康规划\u05d0</title></head><div>${filler}</div>`)
  expect('facts' in page ? page.facts.title_zh : page.issue).toBe('云溪市卫生健康规划\ufffd')
})

test('reads a page of 20,000 nested elements', async () => {
  const html = '<div>'.repeat(20_000) + filler
  expect(await linesOf(html)).toHaveLength(1)
})

test('reads a table through a cell that only sets its number as a table', async () => {
  const inner = '<table><tr><td>≤3</td></tr></table>'
  const html = `<table><tr><th>指标</th><th>2020年</th><th>2025年</th></tr><tr><td>婴儿死亡率(‰)</td><td>3.1</td><td>${inner}</td></tr></table>`
  expect((await linesOf(`<div>${filler}${html}</div>`)).slice(1)).toEqual([
    '指标\t2020年\t2025年',
    '婴儿死亡率(‰)\t3.1\t≤3',
  ])
})
