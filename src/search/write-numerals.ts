/**
 * A query with its Chinese numerals written as documents write them: 百分之四十七 and 四成七 as 47%, 七十九点五岁 as 79.5岁. Only
 * what counts something is a number: 十四五 and 三级 are words. An age in English, of which nothing else is counted, is
 * written so too: over 65 as 65岁以上, but not over 50 beds.
 */
export const writeNumerals = (query: string): string =>
  query
    .replace(tenths, (_, tens: string, ones = '0') => `${amountOf(tens)}${amountOf(ones)}%`)
    .replace(shares, (_, of: string, number: string) => `${amountOf(number)}${of === '百' ? '%' : '‰'}`)
    .replace(counts, (number) => amountOf(number))
    .replace(/\blevel ([1-3]) hospital/i, (_, level: string) => `${digits.charAt(Number(level))}级 hospital`)
    .replace(/\bover (\d\d)(?:s| years)?(?= in\b|\W*$)/i, '$1岁以上')

const numeral = '[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?'
const shares = new RegExp(`([百千])分之(${numeral}|\\d+(?:\\.\\d+)?)`, 'g')
/** 四成七 is 47%; 成 is said in many other words. */
const tenths = /([1-9一二三四五六七八九])成([1-9一二三四五六七八九])?(?=$|\P{Script=Han}|以|左|多|的|是)/gu
const counts = new RegExp(
  `(?<![\\d.])[一二两三四五六七八九十]${numeral}(?=[个張张名人家所岁歲元次台辆])`,
  'g',
)

function amountOf(text: string): string {
  if (/\d/.test(text)) return text
  const [whole = '', fraction] = text.replaceAll('两', '二').replaceAll('〇', '零').split('点')
  const decimals = [...(fraction ?? '')].map((digit) => digits.indexOf(digit)).join('')
  return `${integerOf(whole)}${decimals && '.'}${decimals}`
}

/** Thousands and less are summed up to the next 万 or 亿, which multiplies all before it. */
function integerOf(text: string): number {
  let total = 0
  let section = 0
  let digit = 0
  for (const character of text) {
    const value = digits.indexOf(character)
    const power = powers[character]
    if (power === undefined) digit = value
    else if (power < 10_000) section += (digit || 1) * power
    else total = (total + section + digit) * power
    if (power !== undefined) digit = 0
    if (power !== undefined && power >= 10_000) section = 0
  }
  return total + section + digit
}

const digits = '零一二三四五六七八九'
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 1e8 }
