import { expect, it } from 'vitest'
import { figuresByYear } from '../../src/components/figure/by-year.ts'
import { dataset } from '../content/dataset.ts'

const [sample] = dataset.figures
const figure = (id: string, over: Partial<NonNullable<typeof sample>>) => {
  if (!sample) throw new Error('The content has no figure.')
  return { ...sample, id, ...over }
}

it('lists what was reached before what is due, the firmest first, and years that nobody wrote last', () => {
  const years = figuresByYear([
    figure('open', { year: null, kind: 'target', commitment: 'plain' }),
    figure('hoped', { year: 2025, kind: 'target', commitment: 'aspirational' }),
    figure('firm', { year: 2025, kind: 'target', commitment: 'firm' }),
    figure('reached', { year: 2025, kind: 'baseline', commitment: 'firm' }),
    figure('early', { year: 2020, kind: 'milestone', commitment: 'plain' }),
  ])
  expect(
    years.map(({ year, groups }) => [year, groups.map(({ figures }) => figures.map(({ id }) => id))]),
  ).toEqual([
    [2020, [['early']]],
    [2025, [['reached'], ['firm'], ['hoped']]],
    [null, [['open']]],
  ])
})

it('loses no figure and tells none twice', () => {
  const ids = figuresByYear(dataset.figures).flatMap(({ groups }) =>
    groups.flatMap(({ figures }) => figures.map(({ id }) => id)),
  )
  expect(ids.toSorted()).toEqual(dataset.figures.map(({ id }) => id).toSorted())
})
