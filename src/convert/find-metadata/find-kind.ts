import type { planKinds } from '../../model/sidecar.ts'
import { linesOf, openingOf } from './plan-source.ts'
import type { PlanSource } from './plan-source.ts'
import { plainYears, spanOf } from './year-spans.ts'

type Kind = (typeof planKinds)[number]
export type KindFound = { readonly kind: Kind | null; readonly genre: string | null }

type TitleWord = { readonly pattern: RegExp; readonly kind: Kind; readonly genre?: string }

/** Words that make a report of a document wherever they stand in its title. */
const reportWords: readonly TitleWord[] = [
  { pattern: /政府工作报告|工作报告|工作总结|总结报告|工作情况(?:的)?报告/, kind: 'work-report' },
  {
    pattern: /会议(?:召开|举行|报道|精神|纪要)|大会(?:召开|举行)|会上的(?:讲话|报告)|工作会议/,
    kind: 'conference-report',
    genre: '会议报道',
  },
  { pattern: /(?:工作情况|工作思路|工作打算|工作安排|工作计划).*报告$/, kind: 'work-report', genre: '报告' },
]

/** What a title ends with says what the document is: 关于推进健康行动的实施意见 is an opinion, no action. */
const endWords: readonly TitleWord[] = [
  { pattern: /(?:行动计划|行动方案|实施方案|工作方案|建设方案|方案)$/, kind: 'action-plan' },
  { pattern: /(?:实施意见|指导意见|意见|若干措施|措施)$/, kind: 'action-plan' },
  { pattern: /(?:规划纲要|发展规划|专项规划|规划)$/, kind: 'five-year-plan' },
  { pattern: /(?:管理办法|实施办法|暂行办法|办法|实施细则|细则|条例|规定)$/, kind: 'regulation' },
]

/** Words of a title and what they make of a document, the telling ones first. */
const titleWords: readonly TitleWord[] = [
  {
    pattern: /工作要点|重点工作|工作重点|要点|工作打算|工作安排|工作思路|年度?工作计划/,
    kind: 'work-priorities',
  },
  { pattern: /行动计划|行动方案|实施方案|工作方案|方案|行动|三年计划|攻坚计划/, kind: 'action-plan' },
  { pattern: /条例|管理办法|实施办法|暂行办法|办法|实施细则|细则|规定|法$/, kind: 'regulation' },
  {
    pattern: /五年规划|十[一二三四五六七]五.{0,30}规划|发展规划|专项规划|规划纲要|规划/,
    kind: 'five-year-plan',
  },
  { pattern: /实施意见|指导意见|意见|若干措施|措施|计划|工程/, kind: 'action-plan' },
  { pattern: /民生实事/, kind: 'other' },
  { pattern: /报告$/, kind: 'work-report' },
  { pattern: /通知$|通告$|公告$|函$|决定$|清单$/, kind: 'other' },
]

/** What sort of document it is, by its title, else by how it begins; the word that says so is its genre. */
export function findKind(source: PlanSource, title: string | null): KindFound {
  const plain = plainYears(title ?? '')
  const own = withoutNote(plain)
  const found = findWord(reportWords, own) ?? findWord(endWords, own) ?? findWord(titleWords, own)
  if (found?.kind === 'five-year-plan' && /纲要|20[34]\d/.test(plain) && !isFiveYears(plain))
    return { kind: 'other', genre: found.genre }
  if (found !== undefined && !(found.kind !== 'conference-report' && isFeature(source, title))) return found
  if (isConference(source)) return { kind: 'conference-report', genre: '会议报道' }
  if (isFeature(source, title)) return { kind: 'newspaper-feature', genre: '新闻报道' }
  return { kind: found?.kind ?? null, genre: found?.genre ?? null }
}

const findWord = (words: readonly TitleWord[], title: string): KindFound | undefined =>
  words.flatMap(({ pattern, kind, genre }) => {
    const word = pattern.exec(title)?.[0]
    return word === undefined ? [] : [{ kind, genre: genre ?? shorten(word) }]
  })[0]

/** …实施方案(2020—2030年), …管理办法(试行) */
const withoutNote = (title: string): string => title.replace(/(?:\s*\([^()]*\))+$/, '').replace(/》$/, '')

const isFiveYears = (title: string): boolean => {
  const span = spanOf(title)
  return span !== undefined && span.to - span.from === 4
}

/** “十四五”卫生健康发展规划 is a 规划. */
const shorten = (word: string): string => /(?:规划纲要|发展规划|专项规划|规划)$/.exec(word)?.[0] ?? word

/** A report of a meeting says in its first sentences that it was held. */
function isConference(source: PlanSource): boolean {
  return /会议(?:[^。]{0,12})(?:召开|举行)|召开[^。]{0,30}会议/.test(openingOf(source, 400))
}

/** Written by reporters, for a newspaper; an office never signs so. */
function isFeature(source: PlanSource, title: string | null): boolean {
  const byline = [
    ...linesOf(source, 'boilerplate', 'byline'),
    ...linesOf(source, 'boilerplate', 'source-line'),
    ...linesOf(source, 'boilerplate', 'publication-line'),
    source.facts.source_zh ?? '',
  ].join('\n')
  const isTyped =
    /(?:规划|方案|要点|计划|条例|办法|意见|通知)(?:》|的通知)?(?:[(\uff08][^()\uff08\uff09]{1,20}[)\uff09])?$/.test(
      title ?? '',
    )
  const opening = openingOf(source, 400)
  return (
    !isTyped &&
    (/记者\s*[\u4e00-\u9fff]|(?:日|晚|时|早)报/.test(byline) ||
      /记者[^。]{0,20}(?:获悉|了解到|从)|本报讯|日讯|[(\uff08]记者/.test(opening))
  )
}
