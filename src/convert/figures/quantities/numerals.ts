const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const large: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** Characters a Chinese numeral is written with, for use in patterns. */
export const numeralCharacters = '零〇一二两三四五六七八九十百千万亿'

/** Value of a Chinese numeral (一千二百, 二〇二五, 三点五, 两万五); undefined where it is none. */
export function parseChineseNumber(text: string): number | undefined {
  const [whole = '', fraction] = text.split('点')
  if (fraction !== undefined) return parseDecimal(whole, fraction)
  if (whole === '') return undefined
  return [...whole].every((character) => character in digits) ? parsePositional(whole) : parseWhole(whole)
}

/** Value of a number in digits or in Chinese numerals. */
export function readNumber(text: string): number | undefined {
  return /^[\d.]+$/.test(text) ? Number(text) : parseChineseNumber(text)
}

/** Value of numbers each with its power, in digits or words: 1亿2千万, 5万4千; undefined where the powers do not fall. */
export function parseParts(text: string): number | undefined {
  let total = 0
  let section = 0
  let last = Infinity
  for (const [, number = '', powers = ''] of text.matchAll(/(\d+(?:\.\d+)?) ?([十百千]?[万亿]?)/g)) {
    const inner = small[powers[0] ?? ''] ?? 1
    const outer = large[powers.at(-1) ?? ''] ?? 1
    if (inner * (outer === 1 ? 1 : outer) >= last) return undefined
    last = inner * outer
    section += Number(number) * inner
    if (outer > 1) {
      total += section * outer
      section = 0
    }
  }
  return scale(total + section, 1)
}

/** Formal numerals of money (壹贰叁, 拾佰仟) in the plain ones. */
export const plainNumerals = (text: string): string =>
  text.replace(/[壹贰叁肆伍陆柒捌玖拾佰仟]/g, (character) => formal[character] ?? character)

const formal: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
}

/** Multiplies by the Chinese powers of ten behind a number: `万` → 10 000, `百万` → 1 000 000. */
export const multiplierOf = (powers: string): number =>
  [...powers].reduce((product, power) => product * (small[power] ?? large[power] ?? 1), 1)

/** Product without the dust of binary fractions: 50.3173 × 10 000 is 503173. */
export const scale = (value: number, factor: number): number => Number((value * factor).toPrecision(12))

function parseDecimal(whole: string, fraction: string): number | undefined {
  const before = parseChineseNumber(whole)
  const after = [...fraction].map((character) => digits[character])
  return before === undefined || after.length === 0 || after.includes(undefined)
    ? undefined
    : Number(`${before}.${after.join('')}`)
}

const parsePositional = (text: string): number =>
  Number([...text].map((character) => digits[character]).join(''))

function parseWhole(text: string): number | undefined {
  let total = 0
  let section = 0
  let digit: number | undefined
  let lastPower = 1
  for (const character of text) {
    const value = digits[character]
    const power = small[character]
    const myriad = large[character]
    if (value !== undefined) digit = value
    else if (power !== undefined) {
      section += (digit ?? 1) * power
      digit = undefined
      lastPower = power
    } else if (myriad !== undefined) {
      const before = section + (digit ?? (section === 0 && total === 0 ? 1 : 0))
      total = myriad === 1e4 ? total + before * myriad : (total + before) * myriad
      section = 0
      digit = undefined
      lastPower = myriad
    } else return undefined
  }
  // 两万五 is 25 000: a last digit without its power takes the next lower one, unless 零 stands before it.
  const rest =
    digit === undefined ? 0 : digit * (lastPower > 10 && !/[零〇].$/.test(text) ? lastPower / 10 : 1)
  return total + section + rest
}
