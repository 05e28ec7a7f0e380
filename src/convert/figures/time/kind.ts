import type { FigureKind } from '../../../model/figure.ts'
import { makingVerbs } from '../not-figures/candidate.ts'
import { readTense } from './clause-tense.ts'
import type { Period } from './period.ts'
import { isStart } from './sentence-time.ts'
import type { Era } from './section-era.ts'
import type { Value } from '../quantities/values.ts'
import { isPast } from './year.ts'
import type { Dated } from './year.ts'

export type KindContext = {
  /** The value's clause in front of it. */
  readonly before: string
  /** The value's clause. */
  readonly around: string
  /** The sentence in front of the value. */
  readonly sentence: string
  /** The whole sentence. */
  readonly whole: string
  readonly value: Value
  readonly own: Dated | undefined
  readonly inherited: Dated | undefined
  readonly era: Era
  readonly period: Period
}

const yearly =
  /(?<!每[人户名床位])每年(?!底|初|末)|年均|逐年|每年度|(?<![\d上去今本同前])年(?:平均)?(?:增长|增速|递增|下降)率?|每[两三]年/

/** Whether a value is a target, a baseline or a yearly rate. */
export function readKind(context: KindContext): FigureKind {
  const { value, before, around } = context
  if (
    isStart(before) &&
    /^[^,;。]{0,12}?(?:到|至|为)/.test(around.slice(before.length + value.end - value.start))
  )
    return 'baseline'
  const reached = isReached(context)
  if (isYearly(context)) return 'annual-rate'
  return reached
    ? 'baseline'
    : (/同比|环比/.test(before) || isYearsGrowth(context)) && value.quantity.kind !== 'count'
      ? 'annual-rate'
      : 'target'
}

/** 一般公共预算收入增长5%: in the plan of one year the growth is that of the year, unless another base is named. */
const isYearsGrowth = ({ before, value, own, period }: KindContext): boolean =>
  period.from !== undefined &&
  period.from === period.to &&
  (own === undefined || own.year === period.to) &&
  value.quantity.unit === '%' &&
  /(?:增长|增速|增幅)(?:为|达到?|超过?|约|不低于|保持在)?$/.test(before) &&
  !/[较比]/.test(before)

/** 每年 in the clause, or in an earlier one that this clause continues with a bare verb. */
function isYearly({ before, sentence, value }: KindContext): boolean {
  if (yearly.test(before)) return true
  const clauses = sentence
    .slice(0, value.clause.start)
    .split(/[,;。]/)
    .filter((clause) => clause.trim() !== '')
  return yearly.test(clauses.at(-1) ?? '') || (clauses.length > 1 && yearly.test(clauses.at(-2) ?? ''))
    ? (/^\s*(?:培养|引进|培训|新增|建设|建成|开展|组织|选派|举办|选拔|完成)/.test(before) ||
        (value.quantity.kind === 'count' &&
          /^\s*[一-鿿]{2,8}?(?:不少于|不低于|至少|约)?$/.test(before) &&
          !makingVerbs.test(before.slice(0, 4)))) &&
        !/[;。]/.test(sentence.slice(Math.max(0, value.clause.start - 1), value.clause.start))
    : false
}

/** 较2020年提高5个百分点 in a plan for 2021-2025: growth from the base year is still to come. */
function countsFromBaseline(around: string, { from, to, baseline }: Period): boolean {
  const year = /[较比](20\d\d)年/.exec(around)?.[1]
  return year !== undefined && from !== to && baseline !== undefined && Number(year) >= baseline
}

function isReached({ own, inherited, around, sentence, whole, era, period }: KindContext): boolean {
  const tense = readTense(around, countsFromBaseline(around, period))
  if (own !== undefined) {
    if (isPast(own, period)) return true
    if (own.sense === 'deadline') return false
    if (period.isReport && own.year <= (period.issued ?? 0)) return tense !== 'promises'
    return (
      tense === 'reports' &&
      own.year <= (period.issued ?? 0) &&
      (period.from !== period.to || era === 'achieved')
    )
  }
  if (/应当|不得|必须|须(?!知)/.test(sentence)) return false
  if (tense === 'promises') return era === 'achieved' && !/力争|争取|确保|将/.test(around)
  const words = sentence.replace(/[由从](?:目前|现在|当前)[^,;。]*$/, '')
  if (/(?:目前|截至|现已|已经?(?:建成|完成|达到|实现|有))/.test(words)) return true
  if (era !== 'unknown')
    return (
      era === 'achieved' ||
      (tense === 'reports' &&
        /已(?!婚|备案|登记|建成的?(?:居住|住宅|小区|城区))|(?<!为|除)了(?!解|望)|现有|共有|建有|截至|成功/.test(
          around,
        ))
    )
  if (inherited !== undefined)
    return (
      isPast(inherited, period) ||
      (period.isReport && inherited.sense !== 'deadline' && inherited.year <= (period.issued ?? 0))
    )
  // A newspaper reports, unless it says what shall be.
  if (period.isReport) return true
  const isPlan =
    countsFromBaseline(around, period) ||
    (period.from !== undefined && period.from === period.to && (period.issued ?? 0) <= period.from)
  return readTense(around, isPlan) === 'reports' || readTense(whole, isPlan) === 'reports'
}
