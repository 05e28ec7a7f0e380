import { foldWidth } from '../../lib/fold-width.ts'

const hanDigits = '〇一二三四五六七八九'

/** The first full day in a text as `YYYY-MM-DD`: 2023年6月30日, 2023-06-30, 二〇二三年六月三十日, 2023630. */
export function findDay(text: string): string | undefined {
  const plain = hanToArabic(foldWidth(text))
  const marked = /((?:19|20)\d\d)\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})(?!\d)/.exec(plain)
  if (marked !== null) return toDay(marked[1], marked[2], marked[3])
  const bare = /(?<!\d)(20\d\d)(\d{2,4})(?!\d)/.exec(plain)
  return bare === null ? undefined : readBare(bare[1] ?? '', bare[2] ?? '')
}

/** `630` is 30 June; where two readings fit, as in `111`, nobody can tell. */
function readBare(year: string, rest: string): string | undefined {
  const days = [1, 2].flatMap((width) => {
    const day =
      rest.length - width > 2 || rest.length === width
        ? undefined
        : toDay(year, rest.slice(0, width), rest.slice(width))
    return day === undefined ? [] : [day]
  })
  const unique = [...new Set(days)]
  return unique.length === 1 ? unique[0] : undefined
}

function toDay(year = '', month = '', day = ''): string | undefined {
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}

/** 二〇二三年十二月三十一日 → 2023年12月31日. */
export const hanToArabic = (text: string): string =>
  text
    .replace(/[一二三四五六七八九〇○Ο零]{4}(?=\s*(?:年|[-—–~至到]))/g, (year) =>
      [...year].map((digit) => String(Math.max(0, hanDigits.indexOf(digit)))).join(''),
    )
    .replace(
      /(?<=年\s{0,9})[一二三四五六七八九十]{1,3}(?=\s{0,9}月)|(?<=月\s{0,9})[一二三四五六七八九十]{1,3}(?=\s{0,9}日)/g,
      (count) => String(countOf(count)),
    )

/** 1 to 99 in Han: 十二, 三十, 二十八. */
function countOf(count: string): number {
  const [tens = '', ones = ''] = count.includes('十') ? count.split('十') : ['', count]
  const value = (digit: string): number => Math.max(0, hanDigits.indexOf(digit))
  return (count.includes('十') ? (tens === '' ? 1 : value(tens)) * 10 : 0) + (ones === '' ? 0 : value(ones))
}
