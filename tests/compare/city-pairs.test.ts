import { describe, expect, it } from 'vitest'
import { cityPairs, mostPairedCities, pairPath } from '../../src/compare/city-pairs.ts'
import { dataset } from '../content/dataset.ts'
import { grownDataset } from './grown-dataset.ts'

describe('pages of two places', () => {
  it('are one for every two of the five cities, in city order', () => {
    const ids = cityPairs(dataset.cities).map(({ id }) => id)
    expect(ids).toHaveLength(10)
    expect(ids[0]).toBe('guangan-vs-wuhu')
    expect(ids).not.toContain('wuhu-vs-guangan')
  })

  it('stop at the first twelve cities, and keep their addresses when more come', () => {
    const twelve = cityPairs(grownDataset(12).cities).map(({ id }) => id)
    expect(twelve).toHaveLength((mostPairedCities * (mostPairedCities - 1)) / 2)
    expect(cityPairs(grownDataset(40).cities).map(({ id }) => id)).toEqual(twelve)
  })

  it('give way to the choosing page beyond the limit', () => {
    const { cities } = grownDataset(40)
    const last = cities.at(-1)?.id ?? ''
    expect(pairPath(cityPairs(cities), 'wuhu', 'guangan')).toBe('/compare/guangan-vs-wuhu/')
    expect(pairPath(cityPairs(cities), 'wuhu', last)).toBe(`/compare/?cities=wuhu,${last}`)
  })
})
