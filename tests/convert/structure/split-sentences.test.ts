import { expect, test } from 'vitest'
import { splitSentences } from '../../../src/convert/structure/split-sentences.ts'

const split = (text: string): readonly string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end))

test('ends a sentence at a full stop, an exclamation and a question mark', () => {
  expect(split('新增床位1000张。怎么办?干吧!好。')).toEqual(['新增床位1000张。', '怎么办?', '干吧!', '好。'])
})

test('keeps a coordinate sentence with semicolons whole', () => {
  expect(split('建档率96.42%;访视率95.58%;建证率100%。')).toEqual(['建档率96.42%;访视率95.58%;建证率100%。'])
})

test('splits at semicolons where each part carries its own number', () => {
  expect(split('材料如下:(一)申请书;(二)证明。')).toEqual(['材料如下:(一)申请书;', '(二)证明。'])
  expect(split('●建机构;●建制度。')).toEqual(['●建机构;', '●建制度。'])
})

test('does not split at a decimal point', () => {
  expect(split('达到4.5个。每千人6.5张。')).toEqual(['达到4.5个。', '每千人6.5张。'])
})

test('does not split within quotes, titles and brackets', () => {
  expect(split('(责任单位:市卫健委。排第1位为牵头单位,下同)')).toHaveLength(1)
  expect(split('坚持“预防为主。防治结合”方针。')).toHaveLength(1)
  expect(split('印发《要点。细则》。')).toHaveLength(1)
})

test('keeps closing marks with their sentence', () => {
  expect(split('他说:“好。” 大家都笑了。')).toEqual(['他说:“好。”', '大家都笑了。'])
  expect(split('(今年完成。)\n明年再建。')).toEqual(['(今年完成。)', '明年再建。'])
})

test('is not misled by a quotation mark that lost its partner', () => {
  expect(split('推进“5G+医疗健康。2023年共享。实施“两癌”筛查。')).toEqual([
    '推进“5G+医疗健康。',
    '2023年共享。',
    '实施“两癌”筛查。',
  ])
})

test('gives a last sentence without a stop', () => {
  expect(split('满意度达94%。员工满意度达87%')).toEqual(['满意度达94%。', '员工满意度达87%'])
})
