import { foldWidth } from '../../lib/fold-width.ts'
import { hanToArabic } from './find-day.ts'

export type PeriodFound = { readonly period_from: number | null; readonly period_to: number | null }
type Span = { readonly from: number; readonly to: number }

export type PeriodSource = {
  readonly titles: readonly (string | null)[]
  readonly opening: string
  readonly text: string
  readonly kind: string | null
  readonly issuedOn: string | null
}

/** The years a document plans for: by its title, by what it says of its period, by its goals. */
export function findPeriod({ titles, opening, text, kind, issuedOn }: PeriodSource): PeriodFound {
  const titled = titles.flatMap((title) => spanOf(plain(title ?? '')) ?? [])[0]
  const span =
    titled ??
    (kind === 'regulation'
      ? undefined
      : (stated(plain(text)) ?? spanByKind(plain(opening), plain(text), kind, issuedOn)))
  return { period_from: span?.from ?? null, period_to: span?.to ?? null }
}

const plain = (text: string): string => hanToArabic(foldWidth(text))

/** 2021—2025年, “十四五”, 2024年 in a title. */
function spanOf(title: string): Span | undefined {
  return yearsOf(title) ?? fiveYears(title) ?? singleYear(title)
}

const dash = '(?:-{1,2}|—{1,2}|–|―|─{1,2}|~|～|至|到)'

function yearsOf(text: string): Span | undefined {
  const [, from, to] =
    new RegExp(`(20\\d\\d)\\s*年?\\s*${dash}\\s*(20\\d\\d)\\s*年?`).exec(text) ??
    /(20\d\d)(20\d\d)年/.exec(text) ??
    []
  return from === undefined || to === undefined || Number(to) < Number(from) || Number(to) - Number(from) > 30
    ? undefined
    : { from: Number(from), to: Number(to) }
}

function fiveYears(text: string): Span | undefined {
  const nth = '一二三四五六七'.indexOf(/十([一二三四五六七])五/.exec(text)?.[1] ?? '?') + 1
  return nth === 0 ? undefined : { from: 2001 + nth * 5, to: 2005 + nth * 5 }
}

function singleYear(text: string): Span | undefined {
  const year = Number(/(20\d\d)\s*年(?!\s*\d{1,2}\s*月)/.exec(text)?.[1] ?? Number.NaN)
  return Number.isNaN(year) ? undefined : { from: year, to: year }
}

/** 规划期为2021年至2025年; 本规划期限:2021—2025年. */
function stated(text: string): Span | undefined {
  const clause =
    /(?:规划期|规划期限|规划年限|实施期限|实施期|行动期|时限)(?:限|为|是|:|\s){0,3}[^。]{0,20}/.exec(
      text,
    )?.[0]
  return clause === undefined ? undefined : yearsOf(clause)
}

function spanByKind(
  opening: string,
  text: string,
  kind: string | null,
  issuedOn: string | null,
): Span | undefined {
  const issued = issuedOn === null ? undefined : Number(issuedOn.slice(0, 4))
  if (kind === 'work-priorities' || kind === 'work-report' || kind === 'conference-report') {
    const year = singleYear(opening)?.from ?? issued
    return year === undefined ? undefined : { from: year, to: year }
  }
  if (kind === 'five-year-plan') return fiveYears(opening) ?? goalSpan(text, issued)
  return goalSpan(text, issued)
}

/** From the year of issue to the last year within five for which a goal is set: 到2025年,…. */
function goalSpan(text: string, issued: number | undefined): Span | undefined {
  if (issued === undefined) return undefined
  const goals = [...text.matchAll(/(?:到|至)\s*(20\d\d)\s*年(?:底|末|,)/g)]
    .map((match) => Number(match[1]))
    .filter((year) => year >= issued && year <= issued + 5)
  return goals.length === 0 ? undefined : { from: issued, to: Math.max(...goals) }
}
