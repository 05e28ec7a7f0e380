import { describe, expect, it } from 'vitest'
import { documentItem } from '../../../src/export/citations/document-item.ts'
import { formatBibTeX, formatCslJson, formatRis } from '../../../src/export/citations/library.ts'
import { pageItem } from '../../../src/export/citations/site-item.ts'
import { dataset } from '../../content/dataset.ts'

const item = (id: string, note?: string) => {
  const plan = dataset.plans.find((each) => each.id === id)
  const city = dataset.cities.find((each) => each.id === plan?.city)
  if (!plan || !city) throw new Error(id)
  const url = `https://example.org/plans/${id}/#a-fragment-that-makes-the-address-longer-than-seventy-characters`
  return documentItem({ plan, city, url, ...(note === undefined ? {} : { note }) })
}
const zhuzhou = item('zhuzhou-2019', '“9.9%以上”')

describe('BibTeX', () => {
  it('keeps Chinese, number, place, language and address', () => {
    expect(formatBibTeX([zhuzhou])).toBe(`@techreport{zhuzhou-2019,
	address = {株洲},
	author = {{株洲市卫生健康委员会}},
	year = {2019},
	month = {mar 16},
	note = {“9.9\\%以上”},
	number = {株卫函〔2019〕19号},
	institution = {株洲市卫生健康委员会},
	title = {2019年株洲市卫生健康工作要点},
	url = {https://example.org/plans/zhuzhou-2019/#a-fragment-that-makes-the-address-longer-than-seventy-characters},
	language = {zh-CN},
}
`)
  })

  it('escapes what LaTeX takes for a command', () => {
    expect(formatBibTeX([item('wuhu-2021', '30~70岁_{a}\\b & #1')])).toContain(
      'note = {30\\textasciitilde{}70岁\\_\\{a\\}\\textbackslash{}b \\& \\#1}',
    )
  })
})

describe('RIS', () => {
  it('has a tag a line, no address cut in two, and the day', () => {
    expect(formatRis([zhuzhou]).split('\n')).toEqual([
      'TY  - RPRT',
      'AU  - 株洲市卫生健康委员会',
      'CY  - 株洲',
      'PY  - 2019',
      'ID  - zhuzhou-2019',
      'LA  - zh-CN',
      'N1  - “9.9%以上”',
      'PB  - 株洲市卫生健康委员会',
      'SN  - 株卫函〔2019〕19号',
      'TI  - 2019年株洲市卫生健康工作要点',
      'UR  - https://example.org/plans/zhuzhou-2019/#a-fragment-that-makes-the-address-longer-than-seventy-characters',
      'DA  - 2019/03/16',
      'ER  - ',
      '',
    ])
  })

  it('gives the newspaper article its newspaper and its day', () => {
    const lines = formatRis([item('jinhua-2020')]).split('\n')
    expect(lines).toEqual(expect.arrayContaining(['TY  - NEWS', 'T2  - 金华日报', 'DA  - 2020/08/14']))
  })
})

describe('CSL-JSON', () => {
  it('leaves out what the document does not state', () => {
    const [dongguan] = JSON.parse(formatCslJson([item('dongguan-2024')]))
    expect(Object.keys(dongguan)).toEqual(['id', 'type', 'title', 'issued', 'language', 'URL'])
  })

  it('names version and language of a page', () => {
    const release = { version: '2026.11', date: '2026-11-21' }
    const [page] = JSON.parse(
      formatCslJson([pageItem({ id: 'x', title: 'Childcare', url: '/x/', release }, 'en')]),
    )
    expect(page).toMatchObject({
      type: 'dataset',
      author: [{ literal: 'Duizhao' }],
      version: '2026.11',
      issued: { 'date-parts': [[2026, 11, 21]] },
      language: 'en',
    })
  })
})
