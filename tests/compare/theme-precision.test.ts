import { expect, it } from 'vitest'
import { themePrecisions } from '../../src/compare/wording.ts'
import { dataset } from '../content/dataset.ts'

const of = (city: string) => {
  const found = dataset.cities.find(({ id }) => id === city)
  return found ? themePrecisions(dataset, found) : []
}

it('counts every statement of a theme once, in one of four kinds', () => {
  for (const { statements, precision } of of('guangan')) {
    expect(Object.values(precision).reduce((sum, count) => sum + count, 0)).toBe(statements)
  }
})

it('leaves out the themes a document does not speak of', () => {
  expect(of('zhuzhou').map(({ theme }) => theme.id)).not.toContain('childcare')
})

it('finds the number without a year in Dongguan’s childcare, whose year is the document’s own', () => {
  const childcare = of('dongguan').find(({ theme }) => theme.id === 'childcare')
  expect(childcare?.precision).toEqual({
    both: 0,
    number: 1,
    year: 0,
    neither: (childcare?.statements ?? 0) - 1,
  })
})
