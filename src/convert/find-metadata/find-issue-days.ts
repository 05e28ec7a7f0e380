import { foldWidth } from '../../lib/fold-width.ts'
import { findDay, hanToArabic } from './find-day.ts'
import { linesOf, openingOf } from './plan-source.ts'
import type { PlanSource } from './plan-source.ts'

export type IssueDays = { readonly issued_on: string | null; readonly published_on: string | null }

/** Day of issue (signature, adoption, dateline) and day of publication on a page. */
export function findIssueDays(source: PlanSource): IssueDays {
  const published_on = publishedOn(source)
  const issued_on =
    signedOn(source) ??
    source.facts.issued_on ??
    recordedOn(source) ??
    adoptedOn(source) ??
    datelineOf(source, published_on)
  return { issued_on: issued_on ?? null, published_on }
}

/** Signature lines that are a day and nothing else, or an imprint `…2023年6月30日印发`. */
const signedOn = (source: PlanSource): string | undefined =>
  linesOf(source, 'signature')
    .filter((line) => !/[〔[【]/.test(line))
    .map((line) => findDay(line))
    .find((day) => day !== undefined)

/** 成文日期:2023年6月30日 */
const recordedOn = (source: PlanSource): string | undefined =>
  linesOf(source, 'boilerplate')
    .map((line) => /(?:成文|发文|生成|印发)(?:日期|时间)\s*:?\s*(.+)$/.exec(line)?.[1])
    .flatMap((line) => findDay(line ?? '') ?? [])
    .at(0)

const publishedOn = (source: PlanSource): string | null =>
  source.facts.published_on ??
  linesOf(source, 'boilerplate', 'publication-line')
    .flatMap((line) => findDay(line) ?? [])
    .at(0) ??
  null

/** (2019年12月28日某市第七届人民代表大会…通过), ——2023年1月10日在某市…上 */
function adoptedOn(source: PlanSource): string | undefined {
  const opening = hanToArabic(foldWidth(openingOf(source, 1200)))
  const note =
    /\(\s*(20\d\d年\d{1,2}月\d{1,2}日)[^)]{0,80}(?:通过|批准|公布|发布|修订|修正|印发|召开|会议)/.exec(
      opening,
    )?.[1] ??
    /(?:^|\n)[\s—–-]*\(?(20\d\d年\d{1,2}月\d{1,2}日)(?:在|于)[^\n。]{0,60}(?:会议|大会|全会|会)上/.exec(
      opening,
    )?.[1]
  return note === undefined ? undefined : findDay(note)
}

/** The day a report speaks of in its first sentences: with its year, or without one where the page or title has it. */
function datelineOf(source: PlanSource, published: string | null): string | undefined {
  const opening = hanToArabic(foldWidth(openingOf(source, 600)))
  const meets = /(?:会议|大会|会)[^。]{0,30}(?:召开|举行)|记者|讯/
  const sentence =
    opening.split(/(?<=。)/).find((part) => meets.test(part) && /\d{1,2}月\d{1,2}日/.test(part)) ?? ''
  const full = findDay(sentence)
  if (full !== undefined) return full
  const [, month, day] = /(\d{1,2})月(\d{1,2})日/.exec(sentence) ?? []
  const year = published?.slice(0, 4) ?? /(20\d\d)年/.exec(opening)?.[1]
  return month === undefined || day === undefined || year === undefined
    ? undefined
    : findDay(`${year}-${month}-${day}`)
}
