import { expect, test } from 'vitest'
import { isFullWidth, textWidth } from '../../src/charts/text-width.ts'

test('measures Han characters as one em each', () => {
  expect(textWidth('托育服务', 10)).toBe(40)
})

test('measures full-width punctuation, Chinese quotes and rare Han as one em', () => {
  expect(textWidth('，（）。“”', 10)).toBe(60)
  expect(textWidth('𠮷', 10)).toBe(10)
})

test('measures Latin letters as about 0.55 em and digits as 0.56 em', () => {
  expect(textWidth('noun', 10)).toBeCloseTo(22)
  expect(textWidth('2025', 10)).toBeCloseTo(22.4)
})

test('adds the space that browsers set between Han and a number', () => {
  expect(textWidth('5个', 100)).toBeCloseTo(56 + 100 + 12.5)
  expect(textWidth('5 个', 100)).toBeCloseTo(56 + 30 + 100)
})

test('measures bold Latin wider than regular, bold Han the same', () => {
  expect(textWidth('noun', 10, 'bold')).toBeGreaterThan(textWidth('noun', 10))
  expect(textWidth('芜湖', 10, 'bold')).toBe(20)
})

test('tells full-width characters from half-width ones', () => {
  expect([...'市Ａ：'].every(isFullWidth)).toBe(true)
  expect([...'A:5%é'].some(isFullWidth)).toBe(false)
})
