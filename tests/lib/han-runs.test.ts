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

it('keeps a list in one run, and what it leaves out', () => {
  expect(runs('Searched for: 托育, 托位, 托幼 …')).toEqual(['Searched for: ', '[托育, 托位, 托幼]', ' …'])
  expect(runs('Lacks 以…为重点 here')).toEqual(['Lacks ', '[以…为重点]', ' here'])
})

it('leaves the quotation marks of the sentence outside, and keeps those of a title', () => {
  expect(runs('reads “06岁”: lost')).toEqual(['reads “', '[06岁]', '”: lost'])
  expect(runs('“fully 全覆盖” is')).toEqual(['“fully ', '[全覆盖]', '” is'])
  expect(runs('the “十四五”规划 of')).toEqual(['the ', '[“十四五”规划]', ' of'])
})
