import { expect, it } from 'vitest'
import { specOf } from '../../src/components/chart-page/chart-spec.ts'
import { siteCharts } from '../../src/components/chart-page/site-charts.ts'
import { dataset } from '../content/dataset.ts'

const caption = (id: string, locale: 'zh' | 'en') => {
  const chart = siteCharts(dataset).find((each) => each.id === id)
  if (!chart) throw new Error(`No chart ${id}`)
  return specOf(dataset, chart, locale).caption
}

it('tells a place that mentions Chinese medicine without a figure from one that says nothing', () => {
  expect(caption('wording-tcm', 'en')).toContain('Zhuzhou, Jinhua Development Zone: mentioned, no figure.')
})

it('says of a place with other figures on the theme only that it lacks this measure', () => {
  expect(caption('family-doctor-signup-rate', 'zh')).toContain(
    '广安区：没有写这个指标。株洲：有提及、无量化。芜湖：本文件未提及。',
  )
})

it('says of no place that mentions a theme of its chart that it does not', () => {
  for (const chart of siteCharts(dataset)) {
    if (chart.kind !== 'indicator') continue
    const [, silent = ''] = /([^。]*)：本文件未提及/.exec(specOf(dataset, chart, 'zh').caption) ?? []
    const spoken = dataset.coverage.filter(
      ({ theme, state }) => theme === chart.scale.indicator.theme && state !== 'not-stated',
    )
    const names = spoken.map(({ city }) => dataset.cities.find(({ id }) => id === city)?.name_zh ?? '?')
    expect({ chart: chart.id, wrong: names.filter((name) => silent.split('、').includes(name)) }).toEqual({
      chart: chart.id,
      wrong: [],
    })
  }
})
