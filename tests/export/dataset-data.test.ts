import { expect, it } from 'vitest'
import { datasetData } from '../../src/export/structured-data/dataset-data.ts'
import { dataset } from '../content/dataset.ts'

const page = {
  ...{ name: 'Plans', description: 'Of cities', creator: 'The makers', url: 'https://example.org/data/' },
  keywords: [],
  urlOf: (path: string) => `https://example.org${path}`,
  factsOf: () => ({ bytes: 1, sha256: '00' }),
}

it('covers the years of plans and figures', () => {
  const [figure] = dataset.figures
  const [plan] = dataset.plans
  if (!figure || !plan) throw new Error('The dataset is empty.')
  const small = { ...dataset, plans: [{ ...plan, period_from: 2021, period_to: 2025 }] }
  expect(datasetData({ ...small, figures: [{ ...figure, year: 2018 }] }, page).temporalCoverage).toBe(
    '2018/2025',
  )
})

it('covers more figures than a call takes arguments', () => {
  const [figure] = dataset.figures
  if (!figure) throw new Error('The dataset is empty.')
  const figures = Array.from({ length: 200_000 }, () => ({ ...figure, year: 2099 }))
  expect(datasetData({ ...dataset, figures }, page).temporalCoverage).toMatch(/\/2099$/)
})
