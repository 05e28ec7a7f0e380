import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/lib/read-project.ts'
import { dataset, figuresIn, issues } from './dataset.ts'

const state = (city: string, theme: string) =>
  dataset.coverage.find((cell) => cell.city === city && cell.theme === theme)?.state

it('fits together without a problem', () => {
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
})

describe('the fifteen cells of the core themes, as the documents have them', () => {
  it.each([
    ['guangan', 'childcare', 'quantified'],
    ['wuhu', 'childcare', 'quantified'],
    ['dongguan', 'childcare', 'quantified'],
    ['zhuzhou', 'childcare', 'not-stated'],
    ['jinhua', 'childcare', 'mentioned'],
    ['guangan', 'family-doctor', 'quantified'],
    ['wuhu', 'family-doctor', 'not-stated'],
    ['dongguan', 'family-doctor', 'quantified'],
    ['zhuzhou', 'family-doctor', 'mentioned'],
    ['jinhua', 'family-doctor', 'quantified'],
    ['guangan', 'tcm', 'quantified'],
    ['wuhu', 'tcm', 'quantified'],
    ['dongguan', 'tcm', 'quantified'],
    ['zhuzhou', 'tcm', 'mentioned'],
    ['jinhua', 'tcm', 'mentioned'],
  ])('%s on %s: %s', (city, theme, expected) => {
    expect(state(city, theme)).toBe(expected)
  })

  it('has a cell for every city and theme', () => {
    expect(dataset.coverage).toHaveLength(dataset.cities.length * dataset.themes.length)
  })

  it('publishes every figure of the core themes as reviewed, in both languages', () => {
    const core = new Set(['childcare', 'family-doctor', 'tcm'])
    const figures = dataset.figures.filter(({ themes }) => themes.some((theme) => core.has(theme)))
    expect(figures.length).toBeGreaterThan(30)
    expect(
      figures.filter(({ status, quote_en, measure_en }) => status !== 'reviewed' || !quote_en || !measure_en),
    ).toEqual([])
  })

  it('lists the words it searched for where a document is silent', () => {
    const cell = dataset.coverage.find(({ city, theme }) => city === 'zhuzhou' && theme === 'childcare')
    expect(cell?.terms_searched).toContain('托育')
    expect(figuresIn('zhuzhou-2019', '托')).toEqual([])
  })

  it('lists no word as searched for in vain that does occur in the document', () => {
    const found = dataset.coverage
      .filter(({ state }) => state === 'not-stated')
      .flatMap(({ city, theme, terms_searched }) => {
        const plan = dataset.plans.find((each) => each.city === city)
        const text = readFileSync(`${projectRoot}/${plan?.source}`, 'utf8')
        return terms_searched.filter((term) => text.includes(term)).map((term) => `${city} ${theme} ${term}`)
      })
    expect(found).toEqual([])
  })
})
