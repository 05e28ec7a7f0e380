import { multiplierOf, numeralCharacters, parseChineseNumber, readNumber, scale } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { readSpecial } from './special-quantities.ts'
import { sticky } from './sticky.ts'
import { findUnit, spellDenominator, unitPattern } from './units.ts'
import type { UnitKind } from './units.ts'

/** All numbers of a normalised text outside the covered characters, in order. */
export function findQuantities(text: string, cover: Uint8Array): Quantity[] {
  const found: Quantity[] = []
  const start = new RegExp(`[\\d${numeralCharacters}半过翻]`, 'g')
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const index = match.index
    const quantity = cover[index] === 1 ? undefined : readAt(text, index)
    if (quantity !== undefined) {
      found.push(quantity)
      start.lastIndex = quantity.end
    } else start.lastIndex = skipNumber(text, index)
  }
  return found
}

type Amount = {
  readonly end: number
  readonly value: number
  readonly factor: number
  readonly more: boolean
  readonly chinese: boolean
}
type Measured = Amount & { readonly unit: string | null; readonly kind: UnitKind | 'bare' }

function readAt(text: string, index: number): Quantity | undefined {
  const whole = readSpecial(text, index)
  if (whole !== undefined) return whole
  const first = readShare(text, index) ?? readMeasured(text, index)
  if (first === undefined) return undefined
  const single = { start: index, end: first.end, value: scale(first.value, first.factor), valueTo: null }
  const kept = { unit: first.unit, kind: first.kind, more: first.more, chinese: first.chinese }
  return readRange(text, index, first) ?? readAdjacentDigits(text, index, first) ?? { ...single, ...kept }
}

/** 百分之六十五, 三分之二, 六成五, 半数: shares written in words, all in per cent. */
function readShare(text: string, index: number): Measured | undefined {
  const share = sticky(
    /(十万|万|千|百) ?分 ?之 ?(百|[\d.]{1,8}|[零〇一二两三四五六七八九十百点]{1,9})(?:(?:到|至|[-~])(?=百分之))?/y,
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
  const tenths = sticky(/([一二两三四五六七八九十\d])成([一二三四五六七八九半])?/y, text, index)
  if (tenths !== undefined && isTenths(text, index, index + tenths[0].length)) {
    const rest = tenths[2] === '半' ? 5 : (readNumber(tenths[2] ?? '零') ?? 0)
    return asShare(index + tenths[0].length, (readNumber(tenths[1] ?? '') ?? 0) * 10 + rest)
  }
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

const asShare = (end: number, value: number): Measured => ({
  end,
  value,
  factor: 1,
  more: false,
  chinese: true,
  unit: '%',
  kind: 'share',
})

function readMeasured(text: string, index: number): Measured | undefined {
  const amount = readAmount(text, index)
  return amount === undefined ? undefined : { ...amount, ...readUnit(text, amount.end) }
}

const arabicPattern =
  /(\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,15}(?:\.\d{1,8})?) ?([余多几](?=[万亿]))?([十百千万亿]{0,3})([余多几]?)/y
const chinesePattern = new RegExp(
  `([${numeralCharacters}]{1,16}(?:点[零一二三四五六七八九]{1,4})?)([余多几]?)`,
  'y',
)

function readAmount(text: string, index: number): Amount | undefined {
  const arabic = sticky(arabicPattern, text, index)
  if (arabic !== undefined) {
    const value = Number((arabic[1] ?? '').replaceAll(',', ''))
    const [whole, , inner = '', powers = '', outer = ''] = arabic
    const length = powers === '' && outer === '' ? whole.trimEnd().length : whole.length
    return {
      end: index + length,
      value,
      factor: multiplierOf(powers),
      more: inner !== '' || outer !== '',
      chinese: false,
    }
  }
  const chinese = sticky(chinesePattern, text, index)
  const value = chinese === undefined ? undefined : parseChineseNumber(chinese[1] ?? '')
  // 百家, 千家 and 万家 without a digit in front are idioms unless 余 makes them a count.
  if (chinese === undefined || value === undefined || (/^[百千万亿]/.test(chinese[0]) && chinese[2] === ''))
    return undefined
  return { end: index + chinese[0].length, value, factor: 1, more: chinese[2] !== '', chinese: true }
}

function readUnit(text: string, index: number): Pick<Measured, 'end' | 'unit' | 'kind'> {
  const space = text[index] === ' ' ? 1 : 0
  const match = sticky(unitPattern, text, index + space)
  if (match === undefined) return { end: index, unit: null, kind: 'bare' }
  const more = /^[余多](?=[,;。、]|$)/.test(
    text.slice(index + space + match[0].length, index + space + match[0].length + 2),
  )
    ? 1
    : 0
  const end = index + space + match[0].length + more
  const [, slash, word = '', per] = match
  if (slash !== undefined) return { end, unit: `/${spellDenominator(slash)}`, kind: 'rate' }
  const unit = findUnit(word)
  const name = unit?.name ?? word
  return {
    end,
    unit: per === undefined ? name : `${name}/${spellDenominator(per)}`,
    kind: unit?.kind ?? 'count',
  }
}

/** 3-5个, 18%-20%, 三到五, 5至10万元, 一万元以上三万元以下: the second number lends its unit and power of ten to the first. */
function readRange(text: string, index: number, first: Measured): Quantity | undefined {
  const separator = sticky(
    / ?(?:--?|~|至|到|—|以上(?=[\d一二两三四五六七八九十][^,;。]{0,12}(?:以下|以内)))(?:百分之)? ?(?=[\d零〇一二两三四五六七八九十百])/y,
    text,
    first.end,
  )
  if (separator === undefined) return undefined
  const from = first.end + separator[0].length
  const second = separator[0].includes('百分之')
    ? readShare(text, from - 3)
    : (readShare(text, from) ?? readMeasured(text, from))
  if (second === undefined || (second.kind === 'bare' && first.kind !== 'bare')) return undefined
  if (first.unit !== null && first.unit !== second.unit) return undefined
  const shared = first.unit === null && first.factor === 1 ? second.factor : first.factor
  const value = scale(first.value, shared)
  const valueTo = scale(second.value, second.factor)
  if (!(valueTo > value)) return undefined
  const end = second.end + (separator[0].startsWith('以上') ? 2 : 0)
  return {
    start: index,
    end,
    value,
    valueTo,
    unit: second.unit,
    kind: second.kind,
    more: second.more,
    chinese: first.chinese,
  }
}

/** 三五家 and 两三个: two neighbouring digits are a range, not one number. */
function readAdjacentDigits(text: string, index: number, first: Measured): Quantity | undefined {
  if (!/^[一两二三四五六七八][二三四五六七八九]$/.test(text.slice(index, index + 2)) || first.unit === null)
    return undefined
  const [low, high] = [parseChineseNumber(text[index] ?? ''), parseChineseNumber(text[index + 1] ?? '')]
  if (
    low === undefined ||
    high === undefined ||
    high <= low ||
    /[零〇一二三四五六七八九十百千万亿]/.test(text[index + 2] ?? '')
  )
    return undefined
  const { end, unit, kind, more } = first
  return { start: index, end, value: low, valueTo: high, unit, kind, more, chinese: true }
}

/** A number that is no quantity is passed over whole, so that its tail is not read as a smaller one. */
function skipNumber(text: string, index: number): number {
  const match = sticky(/\d+(?:[.,]\d+)*/y, text, index)
  return index + (match?.[0].length ?? 1)
}
