import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../src/convert/figures/find-figures.ts'
import type { Indicator } from '../../../src/model/indicator.ts'
import { contextOf, emptyCodebook, figuresOf, smallDocument } from './small-document.ts'
import { themeWith } from './theme.ts'

describe('ids', () => {
  it('stay when a sentence is added elsewhere', () => {
    const [alone] = figuresOf('签约率达到60%。')
    const [, later] = figuresOf('新增床位20张。\n签约率达到60%。')
    expect(later?.id).toBe(alone?.id)
  })
  it('differ for two equal values of one sentence', () => {
    const ids = figuresOf('甲病管理率90%、乙病管理率90%。').map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })
  it('differ between two passages of the same text', () => {
    const document = smallDocument('签约率达到60%。')
    const idIn = (passageId: string) => {
      const passages = document.passages.map((passage) => ({ ...passage, id: passageId }))
      return findFigures({
        plan: 'x',
        document: { ...document, passages },
        context: contextOf(''),
        codebook: emptyCodebook,
      }).figures[0]?.id
    }
    expect(idIn('x-p-abc123')).not.toBe(idIn('x-p-abc123-2'))
  })
  it('differ where two sentences give the same short hash', () => {
    const [one, other] = ['新增床位7729张。', '新增床位21320张。']
    const alone = [one, other].map((text) => figuresOf(text)[0]?.id)
    expect(alone).toEqual(['x-f-oonvl', 'x-f-oonvl'])
    const [first, second] = figuresOf(`${one}\n${other}`)
    expect(first?.id).toBe('x-f-oonvl')
    expect(second?.id).not.toBe('x-f-oonvl')
  })
  it('differ for two measures of one value', () => {
    const figures = figuresOf('管理率、服药率均达100%。')
    expect(figures.map(({ measure_zh }) => measure_zh)).toEqual(['管理率', '服药率'])
    expect(new Set(figures.map(({ id }) => id)).size).toBe(2)
  })
})

describe('quotes', () => {
  it('hold measure, deciding word and value without trailing punctuation', () => {
    expect(figuresOf('加强管理,签约率不低于60%,群众满意。')[0]?.quote).toBe('签约率不低于60%')
  })
  it('begin with a date that stands right before the clause', () => {
    expect(figuresOf('到2025年,签约率达到60%。')[0]?.quote).toBe('到2025年,签约率达到60%')
  })
  it('reach back to the clause that names what grows', () => {
    expect(figuresOf('总资产达21亿元,较“十二五”末增长95.15%。')[1]?.quote).toBe(
      '总资产达21亿元,较“十二五”末增长95.15%',
    )
  })
  it('keep the characters of the source', () => {
    expect(figuresOf('签约率达到６０％。')[0]).toMatchObject({
      quote: '签约率达到６０％',
      value_as_written: '６０％',
      value: 60,
    })
  })
})

describe('scope', () => {
  it.each([
    ['全区托位数达3077个。', '全区'],
    ['每个县(市)区建设1所社区医院。', '每个县(市)区'],
    ['65岁以上老年人健康管理率达到70%。', '65岁以上老年人'],
    ['签约率达到60%。', '全市'],
  ])('of %s is %s', (text, scope) => {
    expect(figuresOf(text)[0]?.scope_zh).toBe(scope)
  })
  it('is said to be unstated where the context names none', () => {
    const { figures } = findFigures({
      plan: 'x',
      document: smallDocument('签约率60%。'),
      context: { ...contextOf(''), scope_zh: null },
      codebook: emptyCodebook,
    })
    expect(figures[0]?.scope_zh).toBe('未说明')
  })
})

describe('years without a context', () => {
  it('come from the title', () => {
    const text = '江海市“十四五”卫生健康发展规划\n签约率达到60%。'
    const document = smallDocument(text)
    const blocks = document.blocks.map((block, index) =>
      index === 0 ? { ...block, kind: 'title' as const } : block,
    )
    const { figures } = findFigures({
      plan: 'x',
      document: { ...document, blocks },
      context: { ...contextOf(''), scope_zh: null },
      codebook: emptyCodebook,
    })
    expect(figures[0]).toMatchObject({ year: 2025, year_basis: 'document' })
  })
  it('are null where nothing names one', () => {
    expect(figuresOf('签约率达到60%。', '')[0]).toMatchObject({ year: null, year_basis: null })
  })
})

describe('dates announced for a list', () => {
  it('hold for the items under the colon', () => {
    const figures = figuresOf('到2023年,实现以下目标:\n签约率达到60%;\n新增床位20张。')
    expect(figures.map(({ year, year_basis }) => [year, year_basis])).toEqual([
      [2023, 'carried'],
      [2023, 'carried'],
    ])
  })
})

describe('themes and indicators', () => {
  const themes = [
    themeWith('childcare', { terms: ['托位'] }),
    themeWith('maternal-child', { terms: ['儿童健康管理'] }),
  ]
  const indicator = {
    id: 'places-per-1000',
    unit: '个/千人',
    wording: [['每千人', '托位']],
  } as unknown as Indicator
  const read = (text: string) =>
    findFigures({
      plan: 'x',
      document: smallDocument(text),
      context: contextOf(''),
      codebook: { themes, indicators: [indicator] },
    }).figures

  it('go by the measure of each value, not by its neighbours', () => {
    expect(
      read('每千人托位数不少于4.5个,3岁以下儿童健康管理率达到90%以上。').map((figure) => figure.themes[0]),
    ).toEqual(['childcare', 'maternal-child'])
  })
  it('know an indicator by its wording and its unit', () => {
    expect(read('每千人托位数不少于4.5个,新增托位20个。').map((figure) => figure.indicator)).toEqual([
      'places-per-1000',
      null,
    ])
  })
})

describe('a newspaper', () => {
  it('reports what it dates to its own year, and promises only what it says shall be', () => {
    const { figures } = findFigures({
      plan: 'x',
      document: smallDocument('2023年,全市新建卫生站26家。\n计划新增床位3000张。\n平均住院日缩短到7天。'),
      context: { ...contextOf(''), issued_on: '2023-12-29', kind: 'newspaper-feature' },
      codebook: emptyCodebook,
    })
    expect(figures.map(({ value, kind }) => [value, kind])).toEqual([
      [26, 'baseline'],
      [3000, 'target'],
      [7, 'baseline'],
    ])
  })
})

describe('the main theme', () => {
  it('is that of the head of the measure, or of what was last named where the measure names nothing', () => {
    const themes = [
      themeWith('hospital', { terms: ['县医院'] }),
      themeWith('medicines', { terms: ['药占比'] }),
    ]
    const { figures } = findFigures({
      plan: 'x',
      document: smallDocument('县医院药占比降至28%,最高降幅达5%。'),
      context: contextOf(''),
      codebook: { themes, indicators: [] },
    })
    expect(figures.map((figure) => figure.themes[0])).toEqual(['medicines', 'medicines'])
  })
})
