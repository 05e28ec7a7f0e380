import { describe, expect, it } from 'vitest'
import { indicatorScale, themeScales } from '../../src/compare/indicator-scale.ts'
import { dataset } from '../content/dataset.ts'

const getIndicator = (id: string) => {
  const indicator = dataset.indicators.find((each) => each.id === id)
  if (!indicator) throw new Error(`No indicator ${id}`)
  return indicator
}

describe('indicatorScale', () => {
  it('draws places per thousand together and adds the rate derived for Dongguan', () => {
    const { scale, derived, benchmarks } = indicatorScale(dataset, getIndicator('childcare-places-per-1000'))
    expect(scale.together.map(({ city }) => city).sort()).toEqual(['guangan', 'wuhu'])
    expect(derived.map(({ city }) => city)).toEqual(['dongguan'])
    expect(benchmarks.every(({ kind }) => kind !== 'population')).toBe(true)
  })

  it('keeps totals of two places off one scale', () => {
    const { scale } = indicatorScale(dataset, getIndicator('childcare-places'))
    expect(scale.together).toHaveLength(1)
    expect(scale.apart).toHaveLength(1)
  })

  it('draws no yearly rate among levels', () => {
    for (const indicator of dataset.indicators)
      for (const figure of indicatorScale(dataset, indicator).scale.together)
        expect(['target', 'baseline']).toContain(figure.kind)
  })
})

describe('themeScales', () => {
  it('has no scale for Chinese medicine, where no two places share a measure', () => {
    const theme = dataset.themes.find(({ id }) => id === 'tcm')
    expect(theme && themeScales(dataset, theme)).toEqual([])
  })
})
