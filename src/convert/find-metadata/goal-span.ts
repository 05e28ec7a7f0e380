import { fiveYearsOf } from './year-spans.ts'
import type { Span } from './year-spans.ts'

export type GoalSource = {
  readonly title: string
  readonly headings: readonly string[]
  /** The whole text, width-folded. */
  readonly text: string
  readonly issued: { readonly year: number; readonly month: number } | undefined
}

const goal =
  /(?:到|至|力争|确保)\s*(?:(20\d\d)\s*年(?!\s*\d{1,2}\s*月)|“?(十[一二三四五六七]五)”?(?:期)?末)|(20\d\d)\s*年[底末]?前|(?<=20\d\d\s{0,9}年?[底末]?[和、与及])(20\d\d)\s*年/g

/**
 * From the year of issue to the year the document's own goals are set for: those of the section 目标, else all
 * there are. Goals far beyond (展望2035年) end no period, unless there is no nearer one.
 */
export function findGoalSpan(source: GoalSource): Partial<Span> | undefined {
  const { title, issued } = source
  const last = lastGoal(source)
  if (last === undefined) return undefined
  const years = countOfYears(title)
  const counted = years === undefined ? undefined : last - years + 1
  const fits = counted !== undefined && Math.abs(counted - (issued?.year ?? counted)) <= 1
  const from = fits ? counted : issued?.year
  return from === undefined ? { to: last } : { from, to: last }
}

/**
 * The last goal within five years of issue, else the nearest; the last of all in a long outline (…2030规划纲要)
 * or where the whole document sets its goals for two years, a near and a far one (到2022年和2030年).
 */
function lastGoal({ title, headings, text, issued }: GoalSource): number | undefined {
  const section = goalSection(text, headings)
  // A year in a text of unknown day may lie behind it: only a section of goals tells.
  if (section === text && issued === undefined) return undefined
  const start = issued?.year
  const years = yearsIn(section).filter(
    (year) => start === undefined || (year >= start && year <= start + 20),
  )
  if (years.length === 0) return undefined
  const near = years.filter((year) => year <= (start ?? earliest(years) - 3) + 5)
  const [first, last] = [near.length > 0 ? latest(near) : earliest(years), latest(years)]
  return /纲要|20[34]\d/.test(title) || areBothUsual(yearsIn(text), first, last) ? last : first
}

/** What stands under the heading 目标 if goals stand there; else the whole text. */
function goalSection(text: string, headings: readonly string[]): string {
  const named = headings.find((heading) => /目标/.test(heading) && heading.length <= 30)
  const start = named === undefined ? -1 : text.indexOf(named)
  const section = start === -1 ? '' : sectionAt(text, start, headings)
  return yearsIn(section).length > 0 ? section : text
}

function sectionAt(text: string, start: number, headings: readonly string[]): string {
  const rest = text.slice(start, start + 6000)
  const lines = rest.split('\n')
  const next = lines.findIndex(
    (line, index) =>
      index > 0 && headings.some((heading) => line.trim().startsWith(heading) && !/目标/.test(heading)),
  )
  return next === -1 ? rest : lines.slice(0, next).join('\n')
}

const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(goal)].map(([, by, plan, before, second]) =>
    plan === undefined ? Number(by ?? before ?? second) : (fiveYearsOf(plan)?.to ?? 0),
  )

/** Whether the far year heads goals about as often as the near one, and not only an outlook. */
function areBothUsual(years: readonly number[], near: number, far: number): boolean {
  const count = (wanted: number): number => years.filter((year) => year === wanted).length
  return count(far) >= 3 && count(far) * 2 >= count(near)
}

const latest = (years: readonly number[]): number => years.reduce((one, other) => Math.max(one, other))
const earliest = (years: readonly number[]): number => years.reduce((one, other) => Math.min(one, other))

/** 三年行动计划 covers three years. */
function countOfYears(title: string): number | undefined {
  const count = /([二两三四五]|[2-5])年(?:行动|攻坚|计划|工程|提升|建设|实施)/.exec(title)?.[1]
  if (count === undefined) return undefined
  return /\d/.test(count) ? Number(count) : '  二三四五'.indexOf(count.replace('两', '二'))
}
