import type { CodedDocument, DocumentContext } from '../../document.ts'
import { normaliseText } from '../normalise.ts'
import { parseChineseNumber } from '../quantities/numerals.ts'

/** The years a document plans for and what counts as its present. */
export type Period = {
  readonly from: number | undefined
  readonly to: number | undefined
  /** Year of what has been reached without a year. */
  readonly baseline: number | undefined
  /** Year of issue, or the first year of the period where the issue is unknown. */
  readonly issued: number | undefined
  /** The one year a section's heading names: what 全年 and 年内 mean within it. */
  readonly section?: number
  /** A newspaper's account: what it says of a period is not its own plan. */
  readonly isReport: boolean
}

/** What the context says, and where it says nothing what the document's title does. */
export function readPeriod(document: CodedDocument, context: DocumentContext): Period {
  const titled = context.period_to === null ? periodOfTitle(document) : undefined
  const issuedOn = context.issued_on === null ? undefined : Number(context.issued_on.slice(0, 4))
  const from = context.period_from ?? titled?.from
  const to = context.period_to ?? titled?.to
  const issued = issuedOn ?? from
  const reports = context.kind === 'newspaper-feature' || from === undefined
  const baseline = context.baseline_year ?? (reports ? issuedOn : from - 1)
  return { from, to, baseline, issued, isReport: context.kind === 'newspaper-feature' }
}

type Span = { readonly from: number; readonly to: number }

/** “十四五”, 2021—2025年 or 2024年 in a title, or in the first lines where no title was recognised. */
function periodOfTitle({ text, blocks }: CodedDocument): Span | undefined {
  const titles = blocks.filter(({ kind }) => kind === 'title').map(({ start, end }) => text.slice(start, end))
  return findSpan(normaliseText(titles.join('\n'))) ?? findSpan(normaliseText(text.slice(0, 120)))
}

function findSpan(title: string): Span | undefined {
  const years = /(20\d\d)年?(?:-{1,2}|~|至|到)(20\d\d)年?/.exec(title)
  if (years !== null) return { from: Number(years[1]), to: Number(years[2]) }
  const five = /十([一二三四五六七])五/.exec(title)
  const nth = five === null ? undefined : parseChineseNumber(five[1] ?? '')
  if (nth !== undefined) return { from: 2001 + nth * 5, to: 2005 + nth * 5 }
  const single = /(20\d\d)年(?!\d{1,2}月)/.exec(title)
  return single === null ? undefined : { from: Number(single[1]), to: Number(single[1]) }
}
