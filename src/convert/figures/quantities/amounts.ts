import { multiplierOf, numeralCharacters, parseChineseNumber, parseParts, plainNumerals } from './numerals.ts'
import { sticky } from './sticky.ts'

/** A number without its unit, as written. */
export type Amount = {
  readonly end: number
  readonly value: number
  readonly factor: number
  readonly more: boolean
  readonly chinese: boolean
}

const power = '(?:[十万亿]|百(?!分)|千(?![米克瓦卡]))'
const arabicPattern = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d{1,3}(?: \\d{3})+(?! ?\\d)(?= ?[一-鿿])|\\d \\d(?= ?[%‰])|\\d{1,15}(?:\\.\\d{1,8})?)` +
    ` ?([余多几](?=[万亿]))?(${power}{0,3})([余多几]?)`,
  'y',
)
/** 1亿2千万, 5万4千6百, 1万2000: numbers each with its power. */
const partsPattern =
  /\d{1,6}(?:\.\d{1,4})?[十百千]?[万亿](?: ?\d{1,4}[十百千]?万)?(?:\d{4}(?![\d.])| ?[1-9]千(?![米克瓦卡])(?: ?[1-9]百(?!分))?)?/y
const chinesePattern = new RegExp(
  `([${numeralCharacters}](?:(?<=[十百千万亿]) ?[${numeralCharacters}]|[${numeralCharacters}]){0,15}(?:点[零一二三四五六七八九]{1,4})?)([余多几]?)([万亿]{0,2})`,
  'y',
)
/** At least two formal numerals, since 伍 and 陆 stand in other words too. */
const formalPattern = /[壹贰叁肆伍陆柒捌玖拾佰仟零万亿]{2,14}(?=元)/y

/** The number at an index of a normalised text: in digits, in Chinese numerals, in parts with a power each. */
export function readAmount(text: string, index: number): Amount | undefined {
  return readParts(text, index) ?? readArabic(text, index) ?? readChinese(text, index)
}

function readParts(text: string, index: number): Amount | undefined {
  const match = sticky(partsPattern, text, index)
  if (match === undefined || !/[万亿] ?\d/.test(match[0])) return undefined
  const value = parseParts(match[0])
  return value === undefined
    ? undefined
    : { end: index + match[0].length, value, factor: 1, more: false, chinese: false }
}

function readArabic(text: string, index: number): Amount | undefined {
  const match = sticky(arabicPattern, text, index)
  if (match === undefined) return undefined
  const [whole, number = '', inner = '', powers = '', outer = ''] = match
  return {
    end: index + (powers === '' && outer === '' ? whole.trimEnd().length : whole.length),
    value: Number(number.replaceAll(/[, ]/g, '')),
    factor: multiplierOf(powers),
    more: inner !== '' || outer !== '',
    chinese: false,
  }
}

function readChinese(text: string, index: number): Amount | undefined {
  const formal = sticky(formalPattern, text, index)
  const match = formal === undefined ? sticky(chinesePattern, text, index) : undefined
  const [whole, number = '', more = '', powers = ''] =
    formal === undefined ? (match ?? []) : [formal[0], formal[0]]
  const value = parseChineseNumber(plainNumerals(number).replaceAll(' ', ''))
  if (whole === undefined || value === undefined || isIdiom(text, index, whole, more)) return undefined
  return {
    // 五百多万: what stands between the number and its power makes it vague.
    end: index + whole.length - (more === '' ? powers.length : 0),
    value,
    factor: more === '' ? 1 : multiplierOf(powers),
    more:
      more !== '' ||
      (/^[百千万亿]/.test(whole) && /(?<!以)上$/.test(text.slice(Math.max(0, index - 2), index))),
    chinese: true,
  }
}

/** 百家, 千家 and 万家 without a digit in front are idioms unless 余 or 近 makes them a count; 数十 and 几百 are no number. */
function isIdiom(text: string, index: number, whole: string, more: string): boolean {
  const before = text.slice(Math.max(0, index - 2), index)
  if (/^[十百千万亿]/.test(whole) && /[数几]$/.test(before)) return true
  return /^[百千万亿]/.test(whole) && more === '' && !/(?:近|逾|超过?|突破|(?<!以)上)$/.test(before)
}
