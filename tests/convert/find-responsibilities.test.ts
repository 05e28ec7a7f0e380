import { describe, expect, it } from 'vitest'
import { findResponsibilities } from '../../src/convert/find-responsibilities.ts'

const read = (...texts: string[]) =>
  findResponsibilities(
    texts.map((text, index) => ({ id: `p${index}`, text, heading_path: [], start: 0, end: 1 })),
  )

describe('who leads and who helps', () => {
  it('reads 责任单位 as responsible', () => {
    expect(read('（责任单位：市卫健委、市残联，各县市区政府）')).toEqual([
      { passage: 'p0', lead: [], help: [], responsible: ['市卫健委', '市残联', '各县市区政府'] },
    ])
  })

  it('reads 牵头单位 and 配合单位 apart', () => {
    expect(read('推进建设。（牵头单位：市卫健委；配合单位：市财政局、市医保局）')).toEqual([
      { passage: 'p0', lead: ['市卫健委'], help: ['市财政局', '市医保局'], responsible: [] },
    ])
  })

  it('reads words after the units', () => {
    expect(read('推进托育建设。（市卫生健康委牵头，市发展改革委、市财政局配合）')).toEqual([
      { passage: 'p0', lead: ['市卫生健康委'], help: ['市发展改革委', '市财政局'], responsible: [] },
    ])
    expect(read('加强监管（市卫生健康委、市市场监管局按职责分工负责）')[0]?.responsible).toEqual([
      '市卫生健康委',
      '市市场监管局',
    ])
  })

  it('lets the first unit lead throughout where the document says so once', () => {
    const [, second] = read(
      '(责任单位:市卫健委、市发改委。排第1位为牵头单位,下同)',
      '(责任单位:市民政局、市卫健委)',
    )
    expect(second).toEqual({ passage: 'p1', lead: ['市民政局'], help: ['市卫健委'], responsible: [] })
  })

  it('takes no ordinary bracket for a list of units', () => {
    expect(read('全市居民委员会公共卫生委员会(简称公共卫生委员会)。', '引进(含柔性)20名人才。')).toEqual([])
  })
})
