import { describe, expect, it } from 'vitest'
import { diskEffects } from '../../scripts/lib/read-project.ts'
import { loadContent } from '../../src/load-content.ts'
import { dataset, figuresIn } from './dataset.ts'

const promises = dataset.figures.filter(({ kind }) => kind !== 'baseline')

describe('one way of writing is decided one way in all documents', () => {
  it('holds the deciding word of every statement inside its quote', () => {
    const outside = dataset.figures.filter(
      ({ commitment_word: word, quote }) => word !== null && !quote.includes(word),
    )
    expect(outside.map(({ id }) => id)).toEqual([])
  })

  it('takes 推动 and 逐步 for plain', () => {
    const pushed = promises.filter(({ commitment_word: word }) => /^(?:推动|逐步)$/.test(word ?? ''))
    expect(pushed.length).toBeGreaterThanOrEqual(4)
    expect(new Set(pushed.map(({ commitment }) => commitment))).toEqual(new Set(['plain']))
  })

  it('gives a span without a first year the document’s last year if it ends there, and else none', () => {
    expect(figuresIn('wuhu-2021', '连续5年,')[0]).toMatchObject({ year: 2025, year_basis: 'document' })
    expect(figuresIn('jinhua-2020', '三年内增加编外人员')[0]).toMatchObject({
      year: 2022,
      year_basis: 'document',
    })
    expect(figuresIn('jinhua-2020', '五年内总投入')[0]).toMatchObject({ year: null, year_basis: null })
  })

  it('enters what recurs every year without years under the last year of the period', () => {
    const yearly = promises.filter(({ quote }) => /每年/.test(quote) && !/\d{4}年/.test(quote))
    expect(yearly.length).toBeGreaterThanOrEqual(5)
    expect(new Set(yearly.map(({ year_basis }) => year_basis))).toEqual(new Set(['document']))
  })

  it('records nothing that has neither a number nor a date', () => {
    const vague = dataset.figures.filter(({ value, year }) => value === null && year === null)
    expect(vague).toEqual([])
    expect(figuresIn('guangan-2023', '安宁疗护全覆盖')).toEqual([])
    expect(figuresIn('guangan-2023', '低于全省平均水平')).toEqual([])
  })

  it('gives for every correction a reason of its own, not what the rules had read', () => {
    const reasons = [...loadContent(diskEffects()).content.reviews.values()].flatMap(({ figures }) =>
      figures.flatMap((entry) => (entry.verdict === 'confirm' ? [] : [entry.reason])),
    )
    expect(reasons.length).toBeGreaterThan(20)
    expect(reasons.filter((reason) => /^The rules (?:read|do not)|REASON/.test(reason))).toEqual([])
  })

  it('says of every passage under no theme what it is instead', () => {
    const uncoded = dataset.passages.filter(({ themes }) => themes.length === 0)
    expect(uncoded.filter(({ no_theme }) => no_theme === undefined).map(({ text }) => text)).toEqual([])
  })

  it('makes one milestone of each predicate under one date', () => {
    const words = ['基本健全', '基本形成', '全面建立']
    expect(words.map((word) => figuresIn('guangan-2023', word).map(({ commitment }) => commitment))).toEqual([
      ['plain'],
      ['plain'],
      ['firm'],
    ])
  })
})
