import { describe, expect, it } from 'vitest'
import { findGlossaryProblems } from '../../src/review/find-glossary-problems.ts'
import { confirmed } from './sample.ts'

const term = (zh: string, en: string, fixed = true) => ({ zh, en, fixed, theme: 'tcm' })
const glossary = [
  term('托育机构', 'nursery'),
  term('基层', 'primary care', false),
  term('优质服务基层行', 'Quality Service in Primary Care'),
  term('中医药', 'traditional Chinese medicine (TCM)'),
]
const problemsOf = (passages: Readonly<Record<string, string>>) =>
  findGlossaryProblems({
    glossary,
    reviews: new Map(),
    translations: new Map([['p', { headings: {}, passages }]]),
  })

describe('a term has one English', () => {
  it('names the term, its English and the file where a translation uses another word', () => {
    const [problem] = problemsOf({ 建设托育机构: 'Build childcare centres' })
    expect(problem).toMatchObject({
      severity: 'warning',
      at: { file: 'content/translations/p.yaml' },
      quote: '建设托育机构',
    })
    expect(problem?.message).toContain('does not render `托育机构` as `nursery`')
  })

  it('takes plurals, another order of words and an abbreviation for the term', () => {
    expect(problemsOf({ 建设托育机构: 'Build nurseries', 发展中医药: 'Develop TCM' })).toEqual([])
  })

  it('lets a term of several senses be, and one inside a longer term', () => {
    expect(problemsOf({ 基层党建: 'Grass-roots party building' })).toEqual([])
    expect(problemsOf({ 优质服务基层行: 'The campaign “Quality Service in Primary Care”' })).toEqual([])
  })

  it('reads the measure and the quote of a review alike', () => {
    const entry = { ...confirmed, measure_zh: '托育机构数', measure_en: 'Childcare centres' }
    const review = { plan: 'p', figures: [entry], passages: [], no_theme: [], quotations: [], not_stated: [] }
    const problems = findGlossaryProblems({
      glossary,
      reviews: new Map([['p', review]]),
      translations: new Map(),
    })
    expect(problems.map(({ at, quote }) => [at.file, quote])).toEqual([
      ['content/reviews/p.yaml', '托育机构数'],
    ])
  })
})
