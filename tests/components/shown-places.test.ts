import { describe, expect, it } from 'vitest'
import { isShown, shownPlaces } from '../../src/components/place-filter/shown-places.ts'

const places = [
  { id: 'guangan', level: 'district' },
  { id: 'wuhu', level: 'prefecture-city' },
  { id: 'dongguan', level: 'prefecture-city' },
]

describe('places chosen on a page of many', () => {
  it('are all where nothing is chosen', () => {
    expect(shownPlaces(places, { cities: [], levels: [] })).toEqual(['guangan', 'wuhu', 'dongguan'])
  })

  it('are those of a level, by name, or both at once', () => {
    expect(shownPlaces(places, { cities: [], levels: ['prefecture-city'] })).toEqual(['wuhu', 'dongguan'])
    expect(shownPlaces(places, { cities: ['guangan', 'wuhu'], levels: [] })).toEqual(['guangan', 'wuhu'])
    expect(shownPlaces(places, { cities: ['guangan', 'wuhu'], levels: ['district'] })).toEqual(['guangan'])
  })
})

describe('what stands for places', () => {
  it('is shown with its place', () => {
    expect(isShown(['wuhu'], ['wuhu', 'dongguan'])).toBe(true)
    expect(isShown(['guangan'], ['wuhu', 'dongguan'])).toBe(false)
  })

  it('as a pair needs both, unless one place alone is held against the others', () => {
    expect(isShown(['wuhu', 'dongguan'], ['wuhu', 'dongguan'])).toBe(true)
    expect(isShown(['guangan', 'wuhu'], ['wuhu', 'dongguan'])).toBe(false)
    expect(isShown(['guangan', 'wuhu'], ['wuhu'])).toBe(true)
    expect(isShown(['guangan', 'dongguan'], ['wuhu'])).toBe(false)
  })
})
