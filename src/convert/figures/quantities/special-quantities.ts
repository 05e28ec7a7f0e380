import { readNumber } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { sticky } from './sticky.ts'

/** Quantities that are no number with a unit: 1:0.6, 翻一番, 11分30秒. */
export const readSpecial = (text: string, index: number): Quantity | undefined =>
  readRatio(text, index) ?? readDoubling(text, index) ?? readMinutes(text, index)

/** 翻一番 is twice as much, 翻两番 four times. */
function readDoubling(text: string, index: number): Quantity | undefined {
  const match = sticky(/翻了?([一两二三四1-4])?番/y, text, index)
  if (match === undefined) return undefined
  const end = index + match[0].length
  const value = 2 ** (readNumber(match[1] ?? '一') ?? 1)
  const more = /^[多余]/.test(text.slice(end, end + 1))
  return {
    start: index,
    end: end + (more ? 1 : 0),
    value,
    valueTo: null,
    unit: '倍',
    kind: 'factor',
    more,
    chinese: true,
  }
}

/** 11分30秒 is eleven and a half minutes. */
function readMinutes(text: string, index: number): Quantity | undefined {
  const match = sticky(/(\d{1,3})分钟?(\d{1,2})秒/y, text, index)
  if (match === undefined) return undefined
  const value = Number((Number(match[1]) + Number(match[2]) / 60).toFixed(2))
  const end = index + match[0].length
  return {
    start: index,
    end,
    value,
    valueTo: null,
    unit: '分钟',
    kind: 'duration',
    more: false,
    chinese: false,
  }
}

/** 床护比1:0.6 is 0.6 to one: the second number over the first, without a unit. */
function readRatio(text: string, index: number): Quantity | undefined {
  const match = sticky(/(\d{1,3}(?:\.\d+)?) ?: ?(\d{1,4}(?:\.\d+)?)(?![\d:%])/y, text, index)
  const before = text.slice(Math.max(0, index - 40), index)
  if (
    match === undefined ||
    !(
      /比(?:例|值)?[^,;。\d]{0,8}(?:\d+(?:\.\d+)? ?: ?\d+(?:\.\d+)?[、和及])*$/.test(before) ||
      /^的?比例/.test(text.slice(index + match[0].length, index + match[0].length + 3))
    )
  )
    return undefined
  const value = Number((Number(match[2]) / Number(match[1])).toFixed(4))
  return {
    start: index,
    end: index + match[0].length,
    value,
    valueTo: null,
    unit: null,
    kind: 'bare',
    more: false,
    chinese: false,
  }
}
