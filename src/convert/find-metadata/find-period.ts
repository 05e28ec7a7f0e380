import { findReportedYears } from './find-reported-years.ts'
import { findGoalSpan } from './goal-span.ts'
import { fiveYearsOf, plainYears, rangeOf, spanOf, yearOf } from './year-spans.ts'
import type { Span } from './year-spans.ts'

export type PeriodFound = {
  readonly period_from: number | null
  readonly period_to: number | null
  /** Year of what is reported as reached without a year. */
  readonly baseline_year: number | null
}

export type PeriodSource = {
  readonly titles: readonly (string | null)[]
  /** Headings of the outline, in order. */
  readonly headings: readonly string[]
  readonly opening: string
  readonly text: string
  readonly kind: string | null
  readonly issuedOn: string | null
}

type Known = {
  readonly titles: readonly string[]
  readonly headings: readonly string[]
  readonly opening: string
  readonly text: string
  readonly kind: string | null
  readonly issued: { readonly year: number; readonly month: number } | undefined
}

/** The years a document plans for, by its title, by what it says of its period, by its goals; the year it looks back on. */
export function findPeriod(source: PeriodSource): PeriodFound {
  const known: Known = {
    titles: source.titles.flatMap((title) => (title === null ? [] : [plainYears(title)])),
    headings: source.headings.map(plainYears),
    opening: plainYears(source.opening),
    text: plainYears(source.text),
    kind: source.kind,
    issued: readIssued(source.issuedOn),
  }
  const { span, baseline } = readSpan(known)
  return {
    period_from: span?.from ?? null,
    period_to: span?.to ?? null,
    baseline_year: baseline ?? null,
  }
}

type Read = { readonly span?: Partial<Span> | undefined; readonly baseline?: number | undefined }

function readSpan(known: Known): Read {
  const { titles, kind, issued } = known
  const titled = titles.flatMap((title) => spanOfTitle(title, kind) ?? [])[0]
  if (kind === 'work-report' || kind === 'conference-report' || kind === 'work-priorities')
    return readReport(known, titled)
  const span = titled ?? (kind === 'regulation' || kind === 'newspaper-feature' ? undefined : readPlan(known))
  if (kind === 'newspaper-feature') return { span, baseline: issued?.year }
  return { span, baseline: span?.from === undefined ? undefined : span.from - 1 }
}

/** 规划期为2021年至2025年, 三年行动 with its goals, else the goals alone. */
function readPlan({ titles, headings, opening, text, kind, issued }: Known): Partial<Span> | undefined {
  const stated = rangeOf(
    /(?:规划期|规划年限|实施期|行动期|建设周期|时限)(?:限|为|是|:|\s){0,3}[^。]{0,20}/.exec(text)?.[0] ?? '',
  )
  const fiveYears = kind === 'five-year-plan' ? fiveYearsOf(opening) : undefined
  return stated ?? fiveYears ?? findGoalSpan({ title: titles.join('\n'), headings, text, issued })
}

/** A report of last year that plans for this one plans for this one; one that only looks back speaks of its own year. */
function readReport({ titles, headings, opening, kind, issued }: Known, titled: Span | undefined): Read {
  const { summary, plan } = findReportedYears(titles, headings, issued)
  const looksAhead =
    plan !== undefined || /今年|全年工作|工作(?:计划|打算|安排|部署|要点)/.test(headings.join('\n'))
  const running = issued === undefined ? undefined : { from: issued.year, to: issued.year }
  const named = kind === 'work-report' ? undefined : titled
  const span = plan ?? named ?? (looksAhead && summary !== undefined ? after(summary, running) : undefined)
  if (span !== undefined) return { span, baseline: summary?.to ?? span.from - 1 }
  const own = summary ?? titled
  if (kind === 'work-report' && own !== undefined) return { span: own, baseline: own.to }
  const year = yearOf(opening) ?? running
  return { span: year, baseline: year === undefined ? undefined : year.from - 1 }
}

/** The running year if the summary lies before it. */
const after = (summary: Span, running: Span | undefined): Span | undefined =>
  running !== undefined && running.from === summary.to + 1 ? running : undefined

/** A range, the one year of a yearly document (also where it carries out a longer plan), a five-year plan. */
function spanOfTitle(title: string, kind: string | null): Span | undefined {
  const year = yearOf(title)
  const isYearly = kind === 'work-priorities' || /(?:规划|纲要|行动).*20\d\d\s*年/.test(title)
  return rangeOf(title) ?? (isYearly ? year : undefined) ?? spanOf(title)
}

function readIssued(day: string | null): Known['issued'] {
  return day === null ? undefined : { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) }
}
