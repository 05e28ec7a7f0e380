import { describe, expect, it } from 'vitest'
import { isSideBySide, mostSideBySide, ofPlaces, sideBySide } from '../../src/compare/side-by-side.ts'
import { themeAnswers } from '../../src/compare/theme-answers.ts'
import { dataset } from '../content/dataset.ts'
import { grownDataset } from './grown-dataset.ts'

describe('pages over all places', () => {
  it('show every place as long as there are no more than forty', () => {
    expect(sideBySide(dataset)).toBe(dataset)
    const forty = grownDataset(40)
    expect(sideBySide(forty)).toBe(forty)
  })

  it('show the first forty of more, with what only their documents say', () => {
    const grown = grownDataset(43)
    const shown = sideBySide(grown)
    expect(shown.cities.map(({ id }) => id)).toEqual(
      grown.cities.slice(0, mostSideBySide).map(({ id }) => id),
    )
    const places = new Set(shown.cities.map(({ id }) => id))
    for (const list of [shown.figures, shown.passages, shown.coverage, shown.plans]) {
      expect(list.length).toBeGreaterThan(0)
      expect(list.every(({ city }) => places.has(city))).toBe(true)
    }
    expect(isSideBySide(grown, grown.cities[39]?.id ?? '')).toBe(true)
    expect(isSideBySide(grown, grown.cities[40]?.id ?? '')).toBe(false)
  })

  it('are made once for a dataset, so that what is worked out for one page serves the next', () => {
    const grown = grownDataset(41)
    expect(sideBySide(grown)).toBe(sideBySide(grown))
  })
})

describe('a page about some places', () => {
  const two = dataset.cities.slice(1, 3)

  it('has all their documents, figures, passages, cells and checks, in the order of the whole', () => {
    const part = ofPlaces(dataset, two)
    const ids = two.map(({ id }) => id)
    expect(part.figures).toEqual(dataset.figures.filter(({ city }) => ids.includes(city)))
    expect(part.passages).toEqual(dataset.passages.filter(({ city }) => ids.includes(city)))
    expect(part.coverage).toEqual(dataset.coverage.filter(({ city }) => ids.includes(city)))
    expect(part.plans).toEqual(dataset.plans.filter(({ city }) => ids.includes(city)))
    const plans = part.plans.map(({ id }) => id)
    expect(part.checks).toEqual(dataset.checks.filter(({ plan }) => plans.includes(plan)))
  })

  it('answers a theme as the whole dataset does', () => {
    const part = ofPlaces(dataset, two)
    for (const theme of dataset.themes) {
      const answers = themeAnswers(dataset, theme).filter(({ city }) => two.includes(city))
      expect(themeAnswers(part, theme)).toEqual(answers)
    }
  })
})
