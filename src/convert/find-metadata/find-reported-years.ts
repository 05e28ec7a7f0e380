import { spanOf, yearOf } from './year-spans.ts'
import type { Span } from './year-spans.ts'

/** The years a document looks back on and those it plans for; undefined for what it does not say. */
export type ReportedYears = { readonly summary: Span | undefined; readonly plan: Span | undefined }

const backward = /总结|回顾|(?:完成|开展|进展|工作)情况|(?:工作|主要|取得)(?:成效|成绩)/
const forward =
  /计划|打算|思路|安排|要点|部署|(?:重点|主要|目标)(?:工作|任务|目标)|重点工作|工作重点|工作任务|目标任务|奋斗目标|规划|建议/
/** Joints between the two halves of 2022年工作总结和2023年工作计划. */
const joint =
  /[和及暨与、,\s]+(?=20\d\d|“?十[一二三四五六七]五|下|明|来|次|今|新|上半年|工作(?:计划|打算|安排))/

/**
 * Reads both from a title that names them (2022年工作总结和2023年工作计划), else from the outline's headings
 * (一、2023年工作回顾, 二、2024年重点工作). All texts as `plainYears` gives them.
 */
export function findReportedYears(
  titles: readonly string[],
  headings: readonly string[],
  issued: { readonly year: number; readonly month: number } | undefined,
): ReportedYears {
  const titled = readParts(titles.flatMap((title) => title.split(joint)))
  const outlined = readParts(headings)
  const summary = titled.summary ?? outlined.summary
  const base = summary?.to ?? issued?.year
  const plan =
    titled.plan ??
    nextYear(titles.join('\n'), summary, issued) ??
    reachable(outlined.plan, base) ??
    nextYear(headings.join('\n'), summary, issued)
  return { summary, plan }
}

function readParts(parts: readonly string[]): ReportedYears {
  const spans = (words: RegExp): readonly Span[] =>
    parts.flatMap((part) => (words.test(part) ? (spanOf(part) ?? []) : []))
  const plain = parts.filter((part) => !backward.test(part))
  return {
    summary: spans(backward)[0],
    // 今后五年的奋斗目标 has no year; of several parts that look ahead the first with a year counts.
    plan: plain.flatMap((part) => (forward.test(part) ? (spanOf(part) ?? []) : []))[0],
  }
}

/** What a report plans for follows what it reports on; a heading with another year is about something else. */
const reachable = (plan: Span | undefined, base: number | undefined): Span | undefined =>
  plan === undefined || base === undefined || (plan.from >= base && plan.from <= base + 1) ? plan : undefined

/** 下一年工作打算 after a summary of 2021 is 2022; 明年 in December is the next year, in January the running one. */
function nextYear(
  text: string,
  summary: Span | undefined,
  issued: { readonly year: number; readonly month: number } | undefined,
): Span | undefined {
  const words =
    /(下半年|下(?:一)?年度?|明年|来年|次年|新的?一年|下(?:一)?步)[^\n。]{0,8}(?:计划|打算|思路|安排|要点|任务|目标|重点|工作)/.exec(
      text,
    )?.[1]
  if (words === undefined) return undefined
  if (words === '下半年') return summary ?? yearOf(text)
  const year =
    summary?.to ?? (issued === undefined ? undefined : issued.month >= 10 ? issued.year : issued.year - 1)
  if (year === undefined || (/步$/.test(words) && isHalfYear.test(text))) return summary
  return { from: year + 1, to: year + 1 }
}

const isHalfYear = /上半年|[一二三]季度|前\d个?月/
