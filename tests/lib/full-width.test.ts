import { describe, expect, it } from 'vitest'
import { toFullWidthPunctuation } from '../../src/lib/full-width.ts'

describe('toFullWidthPunctuation', () => {
  it.each([
    ['目标不同,不能比:一个是区', '目标不同，不能比：一个是区'],
    ['年份不同(2025、2022)', '年份不同（2025、2022）'],
    ['每个县(市)区', '每个县（市）区'],
    ['总数 3,077 个,10:16 发布', '总数 3,077 个，10:16 发布'],
    ['plain, English (text)', 'plain, English (text)'],
  ])('sets %s', (ascii, set) => {
    expect(toFullWidthPunctuation(ascii)).toBe(set)
  })
})
