import { expect, it } from 'vitest'
import { restatementsOf } from '../../src/compare/restatements.ts'
import { dataset, figuresIn } from '../content/dataset.ts'

const said = (words: string) =>
  figuresIn('guangan-2023', words).flatMap((figure) => restatementsOf(dataset.figures, figure))

it('knows that life expectancy of 78.2 is promised twice', () => {
  const twice = dataset.figures.filter(
    ({ plan, value, unit }) => plan === 'guangan-2023' && value === 78.2 && unit === '岁',
  )
  expect(twice).toHaveLength(2)
  expect(twice.map((figure) => restatementsOf(dataset.figures, figure).map(({ id }) => id))).toEqual([
    [twice[1]?.id],
    [twice[0]?.id],
  ])
})

it('does not take two measures that share a value for one promise', () => {
  expect(said('退出贫困村村卫生室100%达标')).toEqual([])
})
