import { describe, expect, it } from 'vitest'
import { figuresOf } from './small-document.ts'

const rows = (text: string) =>
  figuresOf(text).map((figure) => [
    figure.measure_zh,
    figure.value,
    figure.unit,
    figure.comparator,
    figure.kind,
    figure.year,
    figure.commitment,
  ])

describe('indicator tables', () => {
  it('read each value column with its year and unit', () => {
    expect(
      rows('序号\t指标\t单位\t2020年\t2025年\t属性\n1\t人均预期寿命\t岁\t78.5\t79.5左右\t预期性'),
    ).toEqual([
      ['人均预期寿命', 78.5, '岁', 'eq', 'baseline', 2020, 'plain'],
      ['人均预期寿命', 79.5, '岁', 'about', 'target', 2025, 'plain'],
    ])
  })
  it('take 约束性 as a binding target', () => {
    expect(rows('指标\t单位\t2025年\t属性\n婴儿死亡率\t‰\t<3\t约束性')).toEqual([
      ['婴儿死亡率', 3, '‰', 'lt', 'target', 2025, 'firm'],
    ])
  })
  it('read the unit in brackets and the denominator in the name', () => {
    expect(rows('| 指标 | 2025年目标值 |\n| --- | --- |\n| 每万人口全科医生数(人) | ≥3.93 |')).toEqual([
      ['每万人口全科医生数', 3.93, '人/万人', 'gte', 'target', 2025, 'plain'],
    ])
  })
  it('read 基期 and 目标 columns without a year from the document', () => {
    expect(rows('指标名称\t基期值\t目标值\n家庭医生签约率(%)\t38\t50')).toEqual([
      ['家庭医生签约率', 38, '%', 'eq', 'baseline', 2020, 'plain'],
      ['家庭医生签约率', 50, '%', 'eq', 'target', 2025, 'plain'],
    ])
  })
  it('read columns that stand one space apart under a header of single words', () => {
    expect(rows('领域 指标 基期水平 2022年目标值 2025年目标值\n妇幼 婴儿死亡率(‰) 4.6 ≤4.5 ≤4')).toEqual([
      ['婴儿死亡率', 4.6, '‰', 'eq', 'baseline', 2020, 'plain'],
      ['婴儿死亡率', 4.5, '‰', 'lte', 'target', 2022, 'plain'],
      ['婴儿死亡率', 4, '‰', 'lte', 'target', 2025, 'plain'],
    ])
  })
  it('take 2020年基数 as the year of a column, not as a base of comparison', () => {
    expect(
      rows('主要指标\t2020年基数\t2025年目标\n婴儿死亡率(‰)\t2.1\t＜3').map((row) => [row[1], row[5]]),
    ).toEqual([
      [2.1, 2020],
      [3, 2025],
    ])
  })
  it('align rows that lack a merged first cell', () => {
    expect(
      rows('类别\t指标\t单位\t2025年\n健康水平\t人均预期寿命\t岁\t79\n孕产妇死亡率\t/10万\t≤9').map(
        (row) => row[0],
      ),
    ).toEqual(['人均预期寿命', '孕产妇死亡率'])
  })
  it('leave cells of words and dashes alone', () => {
    expect(rows('指标\t单位\t2025年\n慢病知识知晓率\t%\t持续提高\n职业病报告数\t例\t-')).toEqual([])
  })
  it('end with the table', () => {
    expect(rows('指标\t2025年\n床位数(张)\t300\n新增托位20个。').map((row) => row[1])).toEqual([300, 20])
  })
})
