import { readAmount } from './amounts.ts'
import type { Amount } from './amounts.ts'
import { multiplierOf, numeralCharacters, parseChineseNumber, scale } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { readShare } from './shares.ts'
import { readSpecial } from './special-quantities.ts'
import { sticky } from './sticky.ts'
import { findUnit, spellDenominator, unitPattern } from './units.ts'
import type { UnitKind } from './units.ts'

/** All numbers of a normalised text outside the covered characters, in order. */
export function findQuantities(text: string, cover: Uint8Array): Quantity[] {
  const found: Quantity[] = []
  const start = new RegExp(`[\\d${numeralCharacters}壹贰叁肆伍陆柒捌玖拾佰仟半过翻]`, 'g')
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const index = match.index
    const quantity = cover[index] === 1 ? undefined : readAt(text, index)
    if (quantity !== undefined) {
      found.push(quantity)
      start.lastIndex = quantity.end
    } else start.lastIndex = skipNumber(text, index)
  }
  return shareUnits(text, found)
}

/** 3.1个和2.4个百分点: 个 alone is short for the unit behind. */
const shareUnits = (text: string, found: readonly Quantity[]): Quantity[] =>
  found.map((quantity, index) => {
    const next = found[index + 1]
    return quantity.unit === '个' &&
      next?.unit === '个百分点' &&
      /^(?:、|和|与|及|以及)$/.test(text.slice(quantity.end, next.start))
      ? { ...quantity, unit: next.unit, kind: next.kind }
      : quantity
  })

type Measured = Amount & { readonly unit: string | null; readonly kind: UnitKind | 'bare' }

function readAt(text: string, index: number): Quantity | undefined {
  const whole = readSpecial(text, index)
  if (whole !== undefined) return whole
  const first = readShare(text, index) ?? readMeasured(text, index)
  if (first === undefined) return undefined
  const signed = isNegative(text, index) ? -1 : 1
  const single = {
    start: signed < 0 ? index - 1 : index,
    end: first.end,
    value: signed * scale(first.value, first.factor),
    valueTo: null,
  }
  const kept = { unit: first.unit, kind: first.kind, more: first.more, chinese: first.chinese }
  return readRange(text, index, first) ?? readAdjacentDigits(text, index, first) ?? { ...single, ...kept }
}

/** 同比增长-3.2%: a minus right behind a word of change. */
const isNegative = (text: string, index: number): boolean =>
  text[index - 1] === '-' &&
  /(?:增长|增速|增幅|增长率|变动)(?:为|了)?$/.test(text.slice(Math.max(0, index - 6), index - 1))

function readMeasured(text: string, index: number): Measured | undefined {
  const amount = readAmount(text, index)
  return amount === undefined ? undefined : { ...amount, ...readUnit(text, amount.end) }
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
    / ?(?:--?|~|至|到|—|以上(?=[\d一二两三四五六七八九十][^,;。]{0,12}(?:以下|以内))|[和与](?=[^,;。、]{1,12}之间))(?:百分之)? ?(?=[\d零〇一二两三四五六七八九十百])/y,
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

/** 三五家, 两三个, 二三十名, 百分之二三十: two neighbouring digits are a range, not one number. */
function readAdjacentDigits(text: string, index: number, first: Measured): Quantity | undefined {
  const written = /^(?:百分之)?([一两二三四五六七八])([二三四五六七八九])([十百千万亿]{0,3})$/.exec(
    text.slice(index, first.end).replace(first.unit === '%' ? '%' : (first.unit ?? ''), ''),
  )
  if (written === null || first.unit === null) return undefined
  const [low, high] = [parseChineseNumber(written[1] ?? ''), parseChineseNumber(written[2] ?? '')]
  if (low === undefined || high === undefined || high <= low) return undefined
  const factor = multiplierOf(written[3] ?? '')
  const { end, unit, kind, more } = first
  return { start: index, end, value: low * factor, valueTo: high * factor, unit, kind, more, chinese: true }
}

/** A number that is no quantity is passed over whole, so that its tail is not read as a smaller one. */
function skipNumber(text: string, index: number): number {
  const match = sticky(/\d+(?:[.,]\d+)*/y, text, index)
  return index + (match?.[0].length ?? 1)
}
