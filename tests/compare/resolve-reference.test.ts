import { describe, expect, it } from 'vitest'
import { resolveReference } from '../../src/compare/resolve-reference.ts'
import { dataset } from '../content/dataset.ts'

const resolve = (reference: string) => resolveReference(dataset, reference)

describe('resolveReference', () => {
  it('finds a figure by city and indicator', () => {
    const found = resolve('dongguan/childcare-places')
    expect(found?.kind === 'figure' && [found.field, found.figure.value]).toEqual(['value', 47000])
  })

  it('finds its year and its quote', () => {
    const [year, quote] = [
      resolve('dongguan/childcare-places:year'),
      resolve('dongguan/childcare-places:quote'),
    ]
    expect(year?.kind === 'figure' && [year.field, year.figure.year]).toEqual(['year', 2024])
    expect(quote?.kind === 'figure' && quote.figure.quote).toContain('4.7万个')
  })

  it('finds a benchmark and a rate this site derives', () => {
    const benchmark = resolve('benchmark:childcare-national-2025')
    const derived = resolve('derived:dongguan/childcare-places-per-1000')
    expect(benchmark?.kind === 'benchmark' && benchmark.benchmark.value).toBe(4.5)
    expect(derived?.kind === 'derived' && derived.derived.value.toFixed(2)).toBe('4.49')
  })

  it('counts documents by state', () => {
    expect(resolve('count/childcare/not-stated')).toEqual({ kind: 'count', count: 1 })
  })

  it('finds no year of a figure that states none', () => {
    const figures = dataset.figures.map((figure) => ({ ...figure, year: null }))
    const undated = { ...dataset, figures }
    expect(resolveReference(undated, 'dongguan/childcare-places:year')).toBeUndefined()
    expect(resolveReference(undated, 'dongguan/childcare-places')?.kind).toBe('figure')
  })

  it.each([
    'zhuzhou/childcare-places',
    'dongguan/no-such-indicator',
    'dongguan/childcare-places:colour',
    'benchmark:nowhere',
    'derived:wuhu/childcare-places-per-1000',
    'count/childcare/silent',
    'count/no-theme/mentioned',
    '',
  ])('finds nothing for `%s`', (reference) => {
    expect(resolve(reference)).toBeUndefined()
  })
})
