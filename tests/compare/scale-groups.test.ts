import { describe, expect, it } from 'vitest'
import { judgePairs } from '../../src/compare/judge-pairs.ts'
import { scaleGroups, sharedFigures } from '../../src/compare/scale-groups.ts'
import { dataset } from '../content/dataset.ts'

const ofIndicator = (id: string) => dataset.figures.filter(({ indicator }) => indicator === id)

describe('groups of one scale', () => {
  it('hold every figure once', () => {
    const figures = [...ofIndicator('childcare-places-per-1000'), ...ofIndicator('childcare-places')]
    const groups = scaleGroups(dataset, figures)
    expect(
      groups
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(figures.map(({ id }) => id).toSorted())
  })

  it('put rates together and leave every total alone', () => {
    const sizes = (id: string) => scaleGroups(dataset, ofIndicator(id)).map(({ length }) => length)
    expect(sizes('childcare-places-per-1000')).toEqual([2])
    expect(sizes('childcare-places')).toEqual([1, 1])
  })
})

describe('what two places share', () => {
  it('are the places per thousand of Guang’an and Wuhu', () => {
    const pairs = sharedFigures(dataset, 'guangan', 'wuhu')
    expect(pairs.map(({ a }) => a.indicator)).toContain('childcare-places-per-1000')
    expect(pairs.every(({ a, b }) => a.city === 'guangan' && b.city === 'wuhu')).toBe(true)
  })

  it('are never totals, which depend on the size of the place', () => {
    const pairs = sharedFigures(dataset, 'guangan', 'dongguan')
    expect(pairs.filter(({ a }) => a.indicator === 'childcare-places')).toEqual([])
  })
})

describe('what is said of pairs', () => {
  const figures = ofIndicator('life-expectancy')
  const judged = judgePairs(dataset, figures)

  it('covers every two figures once', () => {
    const pairs = judged.flatMap((each) => each.pairs)
    expect(pairs).toHaveLength((figures.length * (figures.length - 1)) / 2)
  })

  it('says the same only once', () => {
    const sentences = judged.map(({ sentence }) => sentence.zh)
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})
