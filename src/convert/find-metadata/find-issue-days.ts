import { foldWidth } from '../../lib/fold-width.ts'
import { findDay, hanToArabic } from './find-day.ts'
import type { RecordFacts } from './find-record.ts'
import { linesOf, openingOf } from './plan-source.ts'
import type { PlanSource } from './plan-source.ts'

export type IssueDays = { readonly issued_on: string | null; readonly published_on: string | null }

/** Day of issue (signature, record, adoption; for a report its dateline) and day of publication on a page. */
export function findIssueDays(source: PlanSource, record: RecordFacts, isReport: boolean): IssueDays {
  const published_on = record.published_on ?? source.facts.published_on ?? publishedOn(source)
  const issued_on =
    signedOn(source) ??
    record.issued_on ??
    source.facts.issued_on ??
    adoptedOn(source) ??
    (isReport ? datelineOf(source, published_on) : undefined)
  return { issued_on: issued_on ?? null, published_on }
}

/** Signature lines with a day, or an imprint `…2023年6月30日印发`. */
const signedOn = (source: PlanSource): string | undefined =>
  linesOf(source, 'signature')
    .map((line) => line.replace(/^\(?[\u4e00-\u9fff]{1,12}\s*[〔[(【].*?(?:号|$)/, ''))
    .map((line) => findDay(line))
    .find((day) => day !== undefined)

/** 2023-07-03 15:44 on the page, or the day of the newspaper. */
const publishedOn = (source: PlanSource): string | null =>
  [...linesOf(source, 'boilerplate', 'publication-line'), ...linesOf(source, 'boilerplate', 'source-line')]
    .filter((line) => !/^(?:成文|发文|生成|印发|制发)/.test(line))
    .flatMap((line) => findDay(line) ?? [])
    .at(0) ?? null

/** (2019年12月28日某市第七届人民代表大会…通过), ——2023年1月10日在某市…上 */
function adoptedOn(source: PlanSource): string | undefined {
  const opening = hanToArabic(foldWidth(openingOf(source, 1200)))
  const note =
    /\(\s*(20\d\d年\d{1,2}月\d{1,2}日)[^)]{0,80}(?:通过|批准|公布|发布|修订|修正|印发|召开|会议|会上)/.exec(
      opening,
    )?.[1] ??
    /(?:^|\n)[\s—–-]*\(?(20\d\d年\d{1,2}月\d{1,2}日)\s*(?:在|于)[^\n。]{0,60}(?:会议|大会|全会|会)上/.exec(
      opening,
    )?.[1]
  return note === undefined ? undefined : findDay(note)
}

/** The day a report speaks of in its first sentences: with its year, or without one where the page or title has it. */
function datelineOf(source: PlanSource, published: string | null): string | undefined {
  const opening = hanToArabic(foldWidth(openingOf(source, 600)))
  const meets = /(?:会议|大会|会)[^。]{0,30}(?:召开|举行)|召开[^。]{0,40}会|记者|讯/
  const sentence =
    opening.split(/(?<=[。\n])/).find((part) => meets.test(part) && /\d{1,2}月\d{1,2}日/.test(part)) ?? ''
  const full = findDay(sentence)
  if (full !== undefined) return full
  const [, month, day] = /(\d{1,2})月(\d{1,2})日/.exec(sentence) ?? []
  const year = published?.slice(0, 4) ?? /(20\d\d)年/.exec(opening)?.[1]
  return month === undefined || day === undefined || year === undefined
    ? undefined
    : findDay(`${year}-${month}-${day}`)
}
