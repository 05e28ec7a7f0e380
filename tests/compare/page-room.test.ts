import { expect, it } from 'vitest'
import { isLong, placesThatFit } from '../../src/compare/page-room.ts'
import { dataset } from '../content/dataset.ts'

const [figure] = dataset.figures
const times = (count: number, city: string) =>
  Array.from({ length: count }, (_, index) => ({ ...figure!, id: `${city}-${index}`, city }))
const cities = ['a', 'b', 'c'].map((id) => ({ ...dataset.cities[0]!, id }))

it('lists all figures of five documents on one page, and not those of twelve', () => {
  expect(isLong(dataset)).toBe(false)
  expect(isLong({ figures: times(501, 'a') })).toBe(true)
})

it('draws the places that fit together, in their order', () => {
  const figures = [...times(120, 'a'), ...times(80, 'b'), ...times(1, 'c')]
  expect(placesThatFit(cities, figures).map(({ id }) => id)).toEqual(['a', 'b'])
})

it('draws a place that is too long by itself rather than none', () => {
  expect(placesThatFit(cities, times(400, 'a')).map(({ id }) => id)).toEqual(['a'])
})
