import { describe, expect, it } from 'vitest'
import { isMany, sortAnswers } from '../../src/compare/many-documents.ts'
import { comparabilityOf } from '../../src/compare/comparability.ts'
import { measuredIn } from '../../src/compare/measured.ts'
import { grownDataset } from './grown-dataset.ts'

describe.each([5, 8, 9, 12, 40])('with %i documents', (count) => {
  const dataset = grownDataset(count)
  const measured = measuredIn(dataset)

  it('every document answers a theme exactly once, whatever it says', () => {
    for (const theme of dataset.themes) {
      const { shared, alone, mentioned, silent } = sortAnswers(dataset, theme)
      const cities = [...shared.flat(), ...alone, ...mentioned, ...silent].map(({ city }) => city.id)
      expect(cities.toSorted()).toEqual(dataset.cities.map(({ id }) => id).toSorted())
    }
  })

  it('only figures that share a scale with the first of their group stand in it', () => {
    for (const theme of dataset.themes) {
      for (const [first, ...others] of sortAnswers(dataset, theme).shared) {
        if (first === undefined) throw new Error('an empty group')
        expect(others.length).toBeGreaterThan(0)
        for (const { lead } of others)
          expect(comparabilityOf(measured(first.lead), measured(lead)).verdict).toBe('same-scale')
      }
    }
  })

  it('is many from the ninth document on', () => {
    expect(isMany(dataset)).toBe(count > 8)
  })
})
