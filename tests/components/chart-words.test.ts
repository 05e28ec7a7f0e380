import { expect, it } from 'vitest'
import { specOf } from '../../src/components/chart-page/chart-spec.ts'
import { siteCharts } from '../../src/components/chart-page/site-charts.ts'
import { dataset } from '../content/dataset.ts'

const captions = siteCharts(dataset).map((chart) => specOf(dataset, chart, 'en'))

it('writes no capital after a semicolon in an English caption', () => {
  const slips = captions.filter(({ caption }) =>
    / (Filled|Ring|Dashed|Dotted|Fading)/.test(caption.replaceAll(/\. /g, '.')),
  )
  expect(slips.map(({ title }) => title)).toEqual([])
})

it('says per whom once: in the name of the measure, and not otherwise again in the unit', () => {
  const twice = captions.filter(({ title, unit }) => /per 1,000/.test(title) && /per 1,000/.test(unit ?? ''))
  expect(twice).toEqual([])
})

it('says that denominators are named differently, not that they differ', () => {
  const rate = captions.find(({ title }) => title.startsWith('Childcare places per 1,000'))
  expect(rate?.caption).toContain('They differ in how the denominator is named,')
})
