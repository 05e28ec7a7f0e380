import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../src/convert/figures/find-figures.ts'
import { readStructure } from '../../../src/convert/structure/read-structure.ts'
import { emptyCodebook } from './small-document.ts'

const context = {
  period_from: 2021,
  period_to: 2025,
  baseline_year: 2020,
  issued_on: '2021-06-01',
  kind: 'five-year-plan',
  scope_zh: '全县',
}

/** The figures of a text whose lines are wrapped at a fixed width. */
function figuresOf(text: string) {
  const structure = readStructure('x', text)
  const passages = structure.passages.map((passage) => ({ ...passage, themes: [] }))
  return findFigures({ plan: 'x', document: { ...structure, passages }, context, codebook: emptyCodebook })
    .figures
}

const wrapped = [
  '一、主要目标',
  '到2025年,全县每千人口执业(助理)医师数达到3.0',
  '人,高血压、糖尿病患者规范管理率分别保持在75%、73%',
  '以上,储备方舱医院床位2000',
  '张,重点人群家庭医生签约服务覆盖率达到75%以上,乡',
  '镇卫生院达到国家基本标准的比例不低于百分之六',
  '十,居民健康素养水平达到25%以上,人均预期寿命达到78.',
  '5岁,基层医疗卫生机构诊疗量占总诊疗量的比例达到65%。',
].join('\n')

describe('line breaks inside a sentence', () => {
  it('divide no number from its unit or its bound', () => {
    const read = figuresOf(wrapped).map(({ value, unit, comparator }) => [value, unit, comparator])
    expect(read).toContainEqual([3, '人/千人', 'eq'])
    expect(read).toContainEqual([73, '%', 'gte'])
    expect(read).toContainEqual([60, '%', 'gte'])
    expect(read).toContainEqual([78.5, '岁', 'eq'])
  })

  it('stay in the quote and the value as the source has them', () => {
    for (const { start, end, quote, value_start, value_end, value_as_written } of figuresOf(wrapped)) {
      expect(wrapped.slice(start, end)).toBe(quote)
      if (value_as_written !== null) expect(wrapped.slice(value_start, value_end)).toBe(value_as_written)
    }
    expect(figuresOf(wrapped).map(({ value_as_written }) => value_as_written)).toContain('百分之六\n十')
  })
})
