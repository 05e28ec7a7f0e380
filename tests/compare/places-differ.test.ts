import { expect, it } from 'vitest'
import { measuredIn } from '../../src/compare/measured.ts'
import { placesDiffer } from '../../src/compare/places-differ.ts'
import { specOf } from '../../src/components/chart-page/chart-spec.ts'
import { siteCharts } from '../../src/components/chart-page/site-charts.ts'
import { dataset } from '../content/dataset.ts'

const measured = measuredIn(dataset)
const figuresOf = (indicator: string) =>
  dataset.figures.filter((figure) => figure.indicator === indicator).map(measured)
const captionOf = (id: string, locale: 'zh' | 'en'): string => {
  const chart = siteCharts(dataset).find((each) => each.id === id)
  return chart ? specOf(dataset, chart, locale).caption : ''
}

it('tells in what a district of one year and a city of another differ', () => {
  expect(placesDiffer(figuresOf('childcare-places-per-1000'))).toEqual([
    'denominator',
    'year',
    'level',
    'document',
  ])
})

it('does not hold two values of one place against each other', () => {
  const own = dataset.figures.filter(({ city }) => city === 'guangan').map(measured)
  expect(placesDiffer(own)).toEqual([])
})

it('says under every chart of such values that they are no ranking', () => {
  for (const id of ['summary-childcare', 'childcare-places-per-1000']) {
    expect(captionOf(id, 'zh')).toContain('年份、级别、文件种类不同，可以并列看，不能据此说谁高谁低')
    expect(captionOf(id, 'en')).toContain('not ranked')
  }
})
