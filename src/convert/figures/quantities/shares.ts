import type { Amount } from './amounts.ts'
import { readNumber, scale } from './numerals.ts'
import { sticky } from './sticky.ts'

/** A share or rate written in words. */
export type Share = Amount & { readonly unit: string; readonly kind: 'share' | 'rate' }

/** 百分之六十五, 三分之二, 六成五, 半数: shares written in words, all in per cent. */
export function readShare(text: string, index: number): Share | undefined {
  const share = sticky(
    /(十万|万|千|百) ?分 ?之 ?(百|[\d.]{1,8}|[零〇一二两三四五六七八九十百点]{1,9})/y,
    text,
    index,
  )
  if (share !== undefined) {
    const value = share[2] === '百' ? 100 : readNumber(share[2] ?? '')
    const unit = { 百: '%', 千: '‰', 万: '/万', 十万: '/10万' }[share[1] ?? '百'] ?? '%'
    if (value !== undefined)
      return { ...asShare(index + share[0].length, value), unit, kind: unit === '%' ? 'share' : 'rate' }
  }
  const fraction = sticky(
    /([零一二三四五六七八九十]{1,3}|\d{1,3})分之([零一二三四五六七八九十]{1,3}|\d{1,3})/y,
    text,
    index,
  )
  if (fraction !== undefined) {
    const [whole, part] = [readNumber(fraction[1] ?? ''), readNumber(fraction[2] ?? '')]
    if (whole !== undefined && part !== undefined && whole > 0)
      return asShare(index + fraction[0].length, Number(((part / whole) * 100).toFixed(2)))
  }
  const tenths = sticky(
    /(10|\d(?:\.\d)?|[一二两三四五六七八九](?:点[一二三四五六七八九])?|十)成([一二三四五六七八九半])?/y,
    text,
    index,
  )
  if (tenths !== undefined && isTenths(text, index, index + tenths[0].length)) {
    const rest = tenths[2] === '半' ? 5 : (readNumber(tenths[2] ?? '零') ?? 0)
    return asShare(index + tenths[0].length, scale(readNumber(tenths[1] ?? '') ?? 0, 10) + rest)
  }
  const slashed = sticky(/([1-9])\/([2-9]|10)(?![\d/.万千百])/y, text, index)
  if (slashed !== undefined && isFraction(text, index, index + slashed[0].length))
    return asShare(
      index + slashed[0].length,
      Number(((Number(slashed[1]) / Number(slashed[2])) * 100).toFixed(2)),
    )
  const half = sticky(/(?:一半|半数|过半数?)(?=以上|以下|左右|的|[,;。]|$)/y, text, index)
  return half === undefined
    ? undefined
    : { ...asShare(index + half[0].length, 50), more: half[0].startsWith('过') }
}

/** 近四成村医, 达到六成; not 三成立, 三成功. */
const isTenths = (text: string, start: number, end: number): boolean =>
  /^(?:[,;。、以左上的)]|$)/.test(text.slice(end, end + 1)) ||
  (/(?:近|超过?|约|过|逾|不足|不到|有|占|达到?)$/.test(text.slice(Math.max(0, start - 3), start)) &&
    !/^[为立功果绩效员熟型就交都色品长]/.test(text.slice(end, end + 1)))

/** 2/3以上的卫生院, 不少于1/3; not a date or a number of a series. */
const isFraction = (text: string, start: number, end: number): boolean =>
  !/[\d/.]$/.test(text.slice(0, start).slice(-1)) &&
  (/^(?:以上|以下|左右|的)/.test(text.slice(end, end + 2)) ||
    /(?:[低少高多]于|超过|约|近|至少|不足|占|达到?|比例为)$/.test(text.slice(Math.max(0, start - 3), start)))

const asShare = (end: number, value: number): Share => ({
  end,
  value,
  factor: 1,
  more: false,
  chinese: true,
  unit: '%',
  kind: 'share',
})
