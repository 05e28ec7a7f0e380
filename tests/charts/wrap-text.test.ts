import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from '../../src/charts/text-width.ts'
import { holdSign, wrapEvenly, wrapText } from '../../src/charts/wrap-text.ts'

const style = { fontSize: 10, weight: 'normal' } as const

test('keeps a text that fits on one line', () => {
  expect(wrapText('2025 年目标', 100, style)).toEqual(['2025 年目标'])
})

test('breaks English at spaces and Chinese between characters', () => {
  expect(wrapText('target for 2025', 52, style)).toEqual(['target for', '2025'])
  expect(wrapText('每千人口托位数', 40, style)).toEqual(['每千人口', '托位数'])
})

test('starts no line with a closing mark and ends none with an opening one', () => {
  expect(wrapText('全国目标，省目标', 40, style)).toEqual(['全国目', '标，省目', '标'])
  expect(wrapText('全国的“目标”', 40, style)).toEqual(['全国的', '“目标”'])
})

test('keeps a number with its Chinese unit and holds at no-break spaces', () => {
  expect(wrapText('人口普查 2020 年', 65, style)).toEqual(['人口普查', '2020 年'])
  expect(wrapText('Wuhu ≥\u00a04.5', 45, style)).toEqual(['Wuhu', '≥\u00a04.5'])
})

test('binds a leading sign to its number', () => {
  expect(holdSign('≥ 4.5 places')).toBe('≥\u00a04.5 places')
  expect(holdSign('about 4.5')).toBe('about 4.5')
})

test('cuts a word that no line can hold', () => {
  expect(wrapText('mmmmmm', 26, style)).toEqual(['mmm', 'mmm'])
})

test('makes lines of about the same length without cutting words', () => {
  expect(wrapText('一二三四五六七', 60, style)).toEqual(['一二三四五六', '七'])
  expect(wrapEvenly('一二三四五六七', 60, style)).toEqual(['一二三四', '五六七'])
  expect(wrapEvenly('an extraordinary day', 100, style).join(' ')).toBe('an extraordinary day')
})

test('loses nothing but spaces at line ends and never exceeds the width', () => {
  const text = fc.string({ unit: fc.constantFrom(...'市 a1.5，（）“”年W%'), maxLength: 40 })
  fc.assert(
    fc.property(text, fc.integer({ min: 45, max: 200 }), (words, width) => {
      const lines = wrapEvenly(words, width, style)
      expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
      expect(lines.every((line) => textWidth(line, 10) <= width + 1e-9)).toBe(true)
    }),
    { seed: 20, numRuns: 300 },
  )
})
