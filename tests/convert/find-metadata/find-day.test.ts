import { expect, test } from 'vitest'
import { findDay } from '../../../src/convert/find-metadata/find-day.ts'

test.each([
  ['2023年6月30日', '2023-06-30'],
  ['发布时间:2023-07-03 15:44', '2023-07-03'],
  ['2023/7/3', '2023-07-03'],
  ['二〇二三年十二月三十一日', '2023-12-31'],
  ['二○二一年二月十日', '2021-02-10'],
  ['２０２２年３月８日', '2022-03-08'],
  ['2023630', '2023-06-30'],
  ['20230630', '2023-06-30'],
])('reads %s as %s', (text, day) => {
  expect(findDay(text)).toBe(day)
})

test.each(['2023年', '2023111', '2023年13月1日', '〔2023〕12号'])('reads no day in %s', (text) => {
  expect(findDay(text)).toBeUndefined()
})
