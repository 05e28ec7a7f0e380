import { describe, expect, it } from 'vitest'
import { citeDocument, citePage } from '../../../src/export/citations/cite.ts'
import { documentReference } from '../../../src/export/citations/document-item.ts'
import { printReference } from '../../../src/export/citations/library.ts'
import { dataset } from '../../content/dataset.ts'
import type { Plan } from '../../../src/model/plan.ts'

const planOf = (id: string): Plan => {
  const plan = dataset.plans.find((each) => each.id === id)
  if (!plan) throw new Error(id)
  return plan
}
const zhuzhou = citeDocument(planOf('zhuzhou-2019'), 'https://example.org/p/', 'zh')
const release = { version: '2026.11', date: '2026-11-21' }

describe('a document in print', () => {
  it('has issuer, title, number, day, a place for the day of access, and address by GB/T 7714', () => {
    expect(zhuzhou.gbt7714).toBe(
      '株洲市卫生健康委员会. 2019年株洲市卫生健康工作要点: 株卫函〔2019〕19号[R/OL]. (2019-03-16)[1000-01-01]. https://example.org/p/.',
    )
  })

  it('has its issuer as author and its number by APA and Chicago', () => {
    expect(zhuzhou.apa).toBe(
      '株洲市卫生健康委员会. (2019). 2019年株洲市卫生健康工作要点 (株卫函〔2019〕19号). https://example.org/p/',
    )
    expect(zhuzhou.chicago).toBe(
      '株洲市卫生健康委员会. 2019. “2019年株洲市卫生健康工作要点.” 株卫函〔2019〕19号. https://example.org/p/.',
    )
  })

  it('keeps its Chinese title in English, with the translation behind it', () => {
    const { gbt7714, apa } = citeDocument(planOf('wuhu-2021'), '/en/plans/wuhu-2021/', 'en')
    expect(apa).toBe(
      'Wuhu Municipal Health Commission. (2021). 关于提升卫生健康服务能力促进人民城市建设的工作方案 [Work Plan for Raising Health Service Capacity to Advance the Building of a People’s City]. /en/plans/wuhu-2021/',
    )
    expect(gbt7714).toMatch(/^芜湖市卫生健康委员会\. 关于.+\[R\/OL\]\. \(2021-09-17\)/)
  })

  it('names no issuer where the document states none', () => {
    expect(citeDocument(planOf('dongguan-2024'), '/p/', 'zh').gbt7714).toBe(
      '2024年东莞市卫生健康工作会议报道[R/OL]. (2024-02-02)[1000-01-01]. /p/.',
    )
  })

  it('is a newspaper article where a newspaper printed it', () => {
    expect(citeDocument(planOf('jinhua-2020'), '/p/', 'zh').gbt7714).toMatch(
      /\[N\/OL\]\. 金华日报, 2020-08-14\[1000-01-01\]\. \/p\/\.$/,
    )
  })

  it('reads as if it were printed for its own address', () => {
    const plan = planOf('guangan-2023')
    const url = 'https://example.org/plans/guangan-2023/#x'
    expect(citeDocument(plan, url, 'en').apa).toBe(printReference(documentReference(plan, url, 'en'), 'apa'))
  })
})

describe('a page of the site in print', () => {
  it('is a part of the dataset at a version', () => {
    const page = { id: 'x', title: '托育服务', url: 'https://example.org/themes/childcare/', release }
    expect(citePage(page, 'zh')).toEqual({
      gbt7714:
        '对照. 托育服务: 数据版本2026.11[DS/OL]. (2026-11-21)[1000-01-01]. https://example.org/themes/childcare/.',
      apa: '对照. (2026). 托育服务 (Version 2026.11) [Dataset]. https://example.org/themes/childcare/',
      chicago:
        '对照. 2026. “托育服务.” 对照，数据版本2026.11. November 21, 2026. https://example.org/themes/childcare/.',
    })
  })

  it('keeps signs of a title that would mean something to a replacement', () => {
    const page = { id: 'x', title: 'Costs $& more', url: '/x/', release }
    expect(citePage(page, 'en').apa).toBe('Duizhao. (2026). Costs $& more (Version 2026.11) [Dataset]. /x/')
  })
})
