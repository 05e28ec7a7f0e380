import { describe, expect, it } from 'vitest'
import {
  cityAnswers,
  getCoverage,
  holdsFigure,
  leadFigure,
  themeAnswers,
} from '../../src/compare/theme-answers.ts'
import type { Figure } from '../../src/model/figure.ts'
import { dataset } from '../content/dataset.ts'
import { proposal } from '../review/sample.ts'

const figure = (fields: Partial<Figure>): Figure => ({ ...proposal, ...fields }) as Figure
const theme = { id: 'childcare', headline: ['rate', 'count'] }

describe('the figure that answers a theme', () => {
  it('is the first headline indicator the document has', () => {
    const count = figure({ id: 'a', indicator: 'count' })
    const rate = figure({ id: 'b', indicator: 'rate' })
    expect(leadFigure([count, rate], theme)?.id).toBe('b')
  })

  it('is a target before a baseline, and of two targets the later', () => {
    const reached = figure({ id: 'a', indicator: 'rate', kind: 'baseline', year: 2030 })
    const early = figure({ id: 'b', indicator: 'rate', year: 2022 })
    const late = figure({ id: 'c', indicator: 'rate', year: 2025 })
    expect(leadFigure([reached, early, late], theme)?.id).toBe('c')
  })

  it('is a number before a milestone', () => {
    const milestone = figure({ id: 'a', indicator: null, value: null })
    const number = figure({ id: 'b', indicator: null })
    expect(leadFigure([milestone, number], theme)?.id).toBe('b')
  })
})

it('tells a passage with a number in it from one with words or a dated task only', () => {
  const figures = [figure({ passage: 'a' }), figure({ passage: 'b', value: null })]
  expect(['a', 'b', 'c'].map((passage) => holdsFigure({ figures }, passage))).toEqual([true, false, false])
})

it('quotes the section on family doctors first where Zhuzhou only mentions them', () => {
  const familyDoctor = dataset.themes.find(({ id }) => id === 'family-doctor')
  const zhuzhou =
    familyDoctor && themeAnswers(dataset, familyDoctor).find(({ city }) => city.id === 'zhuzhou')
  expect(zhuzhou?.lead).toBeUndefined()
  expect(zhuzhou?.mentions[0]?.excerpt.text).toContain('科学设定签约基础服务包')
})

const mentionsOf = (theme: string, city: string) => {
  const found = dataset.themes.find(({ id }) => id === theme)
  const answer = found && themeAnswers(dataset, found).find((each) => each.city.id === city)
  return answer?.mentions.map(({ excerpt }) => excerpt.text).join('') ?? ''
}

it('answers for one city by each of its documents', () => {
  const [childcare] = dataset.themes.filter(({ id }) => id === 'childcare')
  const [dongguan] = dataset.cities.filter(({ id }) => id === 'dongguan')
  const answers = childcare && dongguan ? cityAnswers(dataset, childcare, dongguan) : []
  expect(answers.map(({ city, plan }) => [city.id, plan.city])).toEqual([['dongguan', 'dongguan']])
})

it('quotes what a sentence with a figure says beside the figure', () => {
  expect(mentionsOf('childcare', 'dongguan')).toContain('用人单位托育')
  expect(mentionsOf('tcm', 'dongguan')).toContain('设置中医馆')
})

it('names the city and theme no cell of the coverage is about', () => {
  expect(() => getCoverage(dataset, 'atlantis', 'childcare')).toThrow(
    'No coverage for city `atlantis` and theme `childcare`. Pass ids of the dataset.',
  )
})
