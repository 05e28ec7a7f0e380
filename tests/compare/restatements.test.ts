import { describe, expect, it } from 'vitest'
import { indicatorScale } from '../../src/compare/indicator-scale.ts'
import { restatementsOf, statementToShow } from '../../src/compare/restatements.ts'
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

it('does not take one value of two groups of people for one promise', () => {
  const [first, second] = figuresIn('guangan-2023', '78.2')
  const figures = first && second ? [first, { ...second, scope_zh: '全区女性' }] : []
  expect(figures.flatMap((figure) => restatementsOf(figures, figure))).toEqual([])
})

describe('of a promise made twice', () => {
  const [first, second] = dataset.figures.filter(
    ({ plan, value, unit }) => plan === 'guangan-2023' && value === 78.2 && unit === '岁',
  )

  it('the wording that names the year and strives is shown, not the bare one', () => {
    expect(first?.doubts).toEqual(['year-inferred'])
    expect(first && statementToShow(dataset.figures, first)).toMatchObject({
      id: second?.id,
      commitment: 'aspirational',
    })
  })

  it('the chart draws the same one, once', () => {
    const indicator = dataset.indicators.find(({ id }) => id === 'life-expectancy')
    const drawn = indicator && indicatorScale(dataset, indicator).scale.together
    expect(drawn?.filter(({ value }) => value === 78.2).map(({ id }) => id)).toEqual([second?.id])
  })
})
