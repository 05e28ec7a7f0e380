import { foldWidth } from '../../lib/fold-width.ts'
import { hanToArabic } from './find-day.ts'

/** First and last year of a period. */
export type Span = { readonly from: number; readonly to: number }

/** The text the functions of this file read: width-folded, years in digits. */
export const plainYears = (text: string): string => hanToArabic(foldWidth(text))

const dash = '(?:-{1,2}|—{1,2}|–|―|─{1,2}|~|～|至|到)'
const range = new RegExp(`(20\\d\\d)\\s*年?\\s*${dash}\\s*(20\\d\\d)\\s*年?|(?<!\\d)(20\\d\\d)(20\\d\\d)年`)

/** 2021—2025年, 2023至2025年, 20232025年 whose dash was lost. */
export function rangeOf(text: string): Span | undefined {
  const found = range.exec(text)
  const [from, to] = [Number(found?.[1] ?? found?.[3]), Number(found?.[2] ?? found?.[4])]
  return to >= from && to - from <= 30 ? { from, to } : undefined
}

/** “十四五” and 第十四个五年规划 are 2021 to 2025. */
export function fiveYearsOf(text: string): Span | undefined {
  const nth = '一二三四五六七'.indexOf(/十([一二三四五六七])(?:五|个五年)/.exec(text)?.[1] ?? '?') + 1
  return nth === 0 ? undefined : { from: 2001 + nth * 5, to: 2005 + nth * 5 }
}

/** 2024年, 2024年度; a day, a month or an outlook (2035年远景目标) is no such year. */
export function yearOf(text: string): Span | undefined {
  const year = Number(/(?<!\d)(20\d\d)\s*年(?!\s*\d{1,2}\s*月|远景)/.exec(text)?.[1])
  return Number.isNaN(year) ? undefined : { from: year, to: year }
}

/** What a phrase names: a range, else a five-year plan, else one year. */
export const spanOf = (text: string): Span | undefined => rangeOf(text) ?? fiveYearsOf(text) ?? yearOf(text)
