import { expect, it } from 'vitest'
import { hanRuns } from '../../src/lib/han-runs.ts'

const runs = (text: string) => hanRuns(text).map(({ text: run, isHan }) => (isHan ? `[${run}]` : run))

it('keeps digits and marks inside a Chinese title with it', () => {
  expect(runs('Commission. (2019). 2019年株洲市卫生健康工作要点 [Zhuzhou] (株卫函〔2019〕19号). x')).toEqual([
    'Commission. (2019). ',
    '[2019年株洲市卫生健康工作要点]',
    ' [Zhuzhou] (',
    '[株卫函〔2019〕19号]',
    '). x',
  ])
})

it('leaves a text without Chinese in one piece', () => {
  expect(runs('Duizhao. 2026. “Childcare.”')).toEqual(['Duizhao. 2026. “Childcare.”'])
})
