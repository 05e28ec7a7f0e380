import { describe, expect, it } from 'vitest'
import { inCityOrder, indicatorScale, themeScales } from '../../src/compare/indicator-scale.ts'
import type { City } from '../../src/model/city.ts'
import type { Figure } from '../../src/model/figure.ts'
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

describe('inCityOrder', () => {
  it('lists the figures of an indicator as the cities stand and as each document runs', () => {
    const cities = ['b', 'a'].map((id) => ({ ...dataset.cities[0], id }) as City)
    const figures = ['a/1', 'b/1', 'a/2', 'b/2'].map((id) => ({
      ...(dataset.figures[0] as Figure),
      id,
      city: id.charAt(0),
      indicator: id === 'a/2' ? 'other' : 'beds',
    }))
    expect(inCityOrder({ cities, figures }, { id: 'beds' }).map(({ id }) => id)).toEqual([
      'b/1',
      'b/2',
      'a/1',
    ])
  })
})

describe('themeScales', () => {
  it('has no scale for Chinese medicine, where no two places share a measure', () => {
    const theme = dataset.themes.find(({ id }) => id === 'tcm')
    expect(theme && themeScales(dataset, theme)).toEqual([])
  })
})
