import { expect, it } from 'vitest'
import { documentMeta, pageMeta } from '../../../src/export/citations/meta-tags.ts'
import { dataset } from '../../content/dataset.ts'

const metaOf = (id: string) =>
  dataset.plans
    .filter((plan) => plan.id === id)
    .flatMap((plan) => documentMeta(plan).map(({ name, content }) => `${name}=${content}`))

it('gives importers title, issuer, number, day and language of a report', () => {
  expect(metaOf('zhuzhou-2019')).toEqual([
    'citation_title=2019年株洲市卫生健康工作要点',
    'citation_author=株洲市卫生健康委员会',
    'citation_technical_report_institution=株洲市卫生健康委员会',
    'citation_technical_report_number=株卫函〔2019〕19号',
    'citation_publication_date=2019/03/16',
    'citation_language=zh-CN',
    'z.itemType=report',
  ])
})

it('gives no author to a document that states no issuer', () => {
  expect(metaOf('dongguan-2024').join(' ')).not.toMatch(/author|institution/)
})

it('names the newspaper of a feature as its newspaper', () => {
  expect(metaOf('jinhua-2020')).toEqual(
    expect.arrayContaining(['citation_journal_title=金华日报', 'z.itemType=newspaperArticle']),
  )
  expect(metaOf('jinhua-2020').join(' ')).not.toContain('citation_author')
})

it('gives no address, so that an importer keeps the one with the figure', () => {
  const names = dataset.plans.flatMap((plan) => documentMeta(plan).map(({ name }) => name))
  expect(names.filter((name) => name.includes('url'))).toEqual([])
})

it('gives a page of the site its version’s day', () => {
  const release = { version: '2026.11', date: '2026-11-21' }
  expect(pageMeta({ title: 'Childcare', release }, 'Duizhao', 'en').map(({ content }) => content)).toEqual([
    'Childcare',
    'Duizhao',
    '2026/11/21',
    'en',
    'dataset',
  ])
})
