import { parseChineseNumber } from '../quantities/numerals.ts'
import type { Stretch } from '../stretch.ts'

/** What a time expression says of the value beside it. */
export type DateSense =
  /** 到2025年, 2025年底前, 三年内: due by then. */
  | 'deadline'
  /** 2025年: in that year. */
  | 'in'
  /** 截至2020年底, 2020年以来, 去年: reached by then. */
  | 'past'
  /** 较2020年, 比上年, 2020年基础上: what the value is compared with, not its year. */
  | 'base'
  /** 自2024年1月1日起施行 and the like: no year of a value. */
  | 'other'

export type DateMention = Stretch & {
  readonly sense: DateSense
  /** Year as written; undefined where it depends on the document (今年, 三年内). */
  readonly year: number | undefined
  /** First year of a span (2021—2025年). */
  readonly from?: number
  /** Years from the first year of the document's period: 三年内 → 3. */
  readonly within?: number
  /** Years from the document's own year: 今年 0, 去年 -1. */
  readonly offset?: number
}

/** All time expressions of a normalised sentence in order; they also keep their numbers from being read as values. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = []
  let end = 0
  for (const match of text.matchAll(anyDate)) {
    const mention = readDate(text, match)
    if (mention === undefined || mention.start < end) continue
    found.push(mention)
    end = mention.end
  }
  return found
}

const chineseYear = '二[〇零][〇零一二三四五六七八九]{2}'
const year = `(?:(?:19|20)\\d{2}|${chineseYear})`
const tail =
  '(?: ?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?)?(?:年?[底末初]|上半年|下半年|第?[一二三四1-4]季度|度|全年|年终)?(?:之?前|以前|之后|以后|以来|起|期间|内)?'
const lead = '(?:到|至|截至|截止到?|截止|自|从|于|在)?'
const number = `(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})`
const five = '[“"]?十([一二三四五六七]?)五[”"]?(?:规划)?(?:时期|期间|期末|末期|末|以来|期内|收官之年)'

/** Groups: span from, span to · year with tail · 十N五 · N年内 and kin · words · month alone. */
const anyDate = new RegExp(
  [
    `${lead}(${year})(?:年度?)?(?:\\d{1,2}月)? ?(?:--?|~|至|到) ?(${year})年(?:度|期间|底|末)?(?:前|内)?`,
    `${lead}(?<!\\d)((?:19|20)\\d{2})((?:19|20)\\d{2})年`,
    `${lead}(?<!\\d)(${year}) ?年${tail}`,
    `${lead}${five}`,
    `(?:力争|争取|用|通过|经过|利用|未来|今后|接下来|在)?(?:近|最近|过去|未来|今后|前|后|这|连续|第)?${number}(?:个)?年(?:左右)?(?:的?时间|的?(?:不懈|共同)?努力|之?内|以内|以来|来|间|期间)`,
    `(?:近|最近|过去|未来|今后|连续|前)${number}年`,
    `${lead}(?:今年|本年度?|当年|全年|年内|年底|年末|明年|去年|上年度?|上一年|过去的?一年|一年来|前年|近年来?|同期|目前|现在|当前|如今|现已|此前)(?:底|末|初)?(?:之?前|以前|为止|内|以来)?`,
    `${lead}(?<!\\d)(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|[上中下]旬|底|末)?(?:之?前|以前|起)?(?!龄)`,
    `${lead}(?:上半年|下半年|[一二三四]季度|第[一二三四1-4]季度)(?:之?前|末)?`,
  ].join('|'),
  'g',
)

function readDate(text: string, match: RegExpMatchArray): DateMention | undefined {
  const whole = match[0]
  const place = { start: match.index ?? 0, end: (match.index ?? 0) + whole.length }
  const [, from, to, damagedFrom, damagedTo, single, fiveYear] = match
  const spanTo = to ?? damagedTo
  if (spanTo !== undefined)
    return {
      ...place,
      sense: senseOf(text, place, 'in'),
      year: yearOf(spanTo),
      from: yearOf(from ?? damagedFrom ?? spanTo),
    }
  // 2016年以来,累计…: the sum is that of today, not of the year it starts from.
  if (single !== undefined && /以来$/.test(whole))
    return { ...place, sense: 'past', year: undefined, from: yearOf(single) }
  if (single !== undefined) return { ...place, sense: senseOf(text, place, 'in'), year: yearOf(single) }
  if (fiveYear !== undefined) return readFiveYearPlan(text, place, fiveYear)
  return readRelative(text, place)
}

const yearOf = (written: string): number =>
  /^\d/.test(written) ? Number(written) : (parseChineseNumber(written) ?? 0)

/** “十三五” is the plan for 2016 to 2020: each number is five years. */
function readFiveYearPlan(text: string, place: Stretch, numeral: string): DateMention | undefined {
  const nth = numeral === '' ? undefined : parseChineseNumber(numeral)
  if (nth === undefined) return { ...place, sense: 'other', year: undefined }
  const to = 2005 + nth * 5
  const whole = text.slice(place.start, place.end)
  return {
    ...place,
    sense: senseOf(text, place, /末/.test(whole) ? 'deadline' : 'in'),
    year: to,
    from: to - 4,
  }
}

/** Relative words and how they count from the document's own year; the first that fits decides. */
const relatives: readonly (readonly [RegExp, Partial<DateMention> & { readonly sense: DateSense }])[] = [
  [/同期/, { sense: 'base' }],
  [/目前|现在|当前|如今|现已|此前|近年/, { sense: 'past' }],
  [/去年|上年|上一年|过去的?一年|一年来/, { sense: 'past', offset: -1 }],
  [/前年/, { sense: 'past', offset: -2 }],
  [/明年/, { sense: 'deadline', offset: 1 }],
  [/(?:近|过去|前).{1,3}年|年(?:以来|来)/, { sense: 'past' }],
  [/全年|今年|本年|当年/, { sense: 'in', offset: 0 }],
  [/年内|年底|年末/, { sense: 'deadline', offset: 0 }],
  [/季度|半年/, { sense: 'deadline', offset: 0 }],
  [/月/, { sense: 'in', offset: 0 }],
]

function readRelative(text: string, place: Stretch): DateMention {
  const whole = text.slice(place.start, place.end)
  const years = new RegExp(`(${number})个?年`).exec(whole)
  const count = years === null ? undefined : numberOf(years[1] ?? '')
  if (count !== undefined && !/近|过去|前|来/.test(whole)) {
    // 连续五年保持在98%以上: how long it has been so.
    if (
      /连续/.test(whole) &&
      /^[^,;。]{0,2}(?:保持|稳定|位居|位列|居|名列|获|荣获|排名|实现|增长|下降)/.test(text.slice(place.end))
    )
      return { ...place, sense: 'other', year: undefined }
    const sense = /内|时间|努力|未来|今后|连续|间/.test(whole) ? 'deadline' : 'other'
    return { ...place, sense: senseOf(text, place, sense), year: undefined, within: count }
  }
  const relative = relatives.find(([pattern]) => pattern.test(whole))?.[1]
  const sense = relative?.sense ?? 'other'
  return { ...place, year: undefined, ...relative, sense: senseOf(text, place, sense) }
}

const numberOf = (written: string): number | undefined =>
  /^\d+$/.test(written) ? Number(written) : parseChineseNumber(written)

/** A base of comparison by the words around it, a deadline by its ending; else the sense given. */
function senseOf(text: string, place: Stretch, otherwise: DateSense): DateSense {
  const whole = text.slice(place.start, place.end)
  const before = text.slice(Math.max(0, place.start - 4), place.start)
  const after = text.slice(place.end, place.end + 12)
  if (
    /(?:较|比|与|同|对比|相较于?)(?:之)?$/.test(before) ||
    /^(?:的?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十]{1,3})(?:倍|多倍|余倍)|的?基础上|相比|水平相|同期|的?基数|为基数|为基期)/.test(
      after,
    )
  )
    return 'base'
  if (/^[^,;。]{0,6}(?:施行|实施之日|生效|废止|起执行)/.test(after) || /有效期/.test(before)) return 'other'
  if (/^截|以来$/.test(whole)) return 'past'
  if (otherwise === 'past' || otherwise === 'base') return otherwise
  return /^[到至]|前$|[底末内]$/.test(whole) ? 'deadline' : otherwise
}
