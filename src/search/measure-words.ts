import { latinKey } from './latin-key.ts'
import { isYear } from './query-groups.ts'
import type { RankedRecord } from './rank-records.ts'
import type { IndexedFigure } from './text-index.ts'
import type { MatchReason, QueryGroup, Understanding } from './understanding.ts'

/** Words of a name that tell no measure from another. */
export const lightWords =
  /居民|人均|平均|人口|常住|全区|全市|卫生机构|医疗|卫生|健康|患者|规范|管理|服务|水平|目标人群|总体|以上|以下|及|[()的]/g
const untelling = new RegExp(
  `${lightWords.source}|医院|医生|覆盖|每[十百]?[千万]?人?|[率数]|hospitals?|doctors?`,
  'gi',
)
export const lightWhenAsked = new RegExp(`${lightWords.source}|[数率]$|^每(?:10|十|百)?[千万]名?`, 'g')

/** Whether words say more than that something is counted: 覆盖率, 每千人口 or 医院数量 name no measure. */
export const isTelling = ({ concept, typed }: QueryGroup): boolean =>
  concept !== undefined || typed.replaceAll(untelling, '').trim().length > 1

export const populations =
  /老|孩|娃|宝|儿|学生|农村|乡镇|child|kid|baby|elder|senior|old|student|rural|village|women|woman/

/** Whether a hit lacks the people a number is asked for: what holds for all answers nothing about the old. */
export function missesPopulation({ matches }: RankedRecord, { groups }: Understanding): boolean {
  const asked = groups.filter(({ weight, typed }) => weight !== undefined && populations.test(typed))
  return asked.some(({ typed }) => !matches.some((match) => match.typed === typed))
}

/** Words that count people only: of a place they are no measure anything in a plan answers. */
const onlyPeople = /^(?:(?:常住|户籍|总)?人口(?:数量?|总数)?|population|people)$/
const level = /国家级|[省市县区镇]级|[一二三]级/g
/** Whether a query asks how many of something there are, which no share tells. */
export const asksCount = (query: string): boolean =>
  /(?:多少|几)[家个所名人张]|数量|how many|number of/.test(query) && denominatorOf(query) === undefined

/**
 * Whether a figure can answer what no measure is known for by name. Of another level (省级 for 市级) it never can; a
 * number asked for only if it is of every word as it was typed, and counts where a count is asked for.
 */
export function mayAnswer(
  { record: { figure }, matches }: RankedRecord,
  { groups, unknown, asksNumber }: Understanding,
  query: string,
): boolean {
  const asked = groups.filter(({ isBeside, value }) => !isBeside && value === undefined)
  if (asked.length > 0 && asked.every(({ typed }) => onlyPeople.test(typed))) return false
  const levels: readonly string[] = query.match(level) ?? []
  const own: readonly string[] = figure?.measure_zh.match(level) ?? []
  if (levels.length > 0 && own.length > 0 && !own.some((each) => levels.includes(each))) return false
  if (!asksNumber && !shares.test(query) && !counts.test(query)) return true
  if (asksCount(query) && figure && isShare(figure)) return false
  return (
    !unknown.some((word) => word.replaceAll(untelling, '') !== '') &&
    asked.every(({ typed }) =>
      matches.some(
        (match) => match.typed === typed && (!wider.has(match.reason) || typed.includes(match.term)),
      ),
    )
  )
}

/** Why a figure may be found that is of something near the word that was typed, where it does not hold a part of it. */
const wider: ReadonlySet<MatchReason> = new Set(['synonym', 'related', 'theme'])

const staff = /医生|医护|护士|员工|职工|医务|staff|employee|doctor|nurse/
/** The word that says of what a rate is, e.g. 报销 of 报销比例; not one that any rate may have. */
const rateOf = /(?!覆盖|普及|服务|目标|总体|平均)(\p{Script=Han}{2})(?:率|比例|比重)(?!.*(?:率|比例|比重))/u

const poor = /贫|困难|穷|低保|poor|poverty|income/
const newborn = /新生儿|newborn|neonat/

/** Whether a query asks for another rate than those of these names (患病率 for 规范管理率), or of other people. */
export function isOtherRate(query: string, names: readonly string[]): boolean {
  const of = rateOf.exec(query)?.[1]
  const asksOnly = (people: RegExp): boolean => people.test(query) && !names.some((name) => people.test(name))
  return (
    (of !== undefined && !names.some((name) => name.includes(of))) ||
    (/满意|satisf/.test(query) && asksOnly(staff)) ||
    asksOnly(newborn) ||
    (!poor.test(query) && names.every((name) => poor.test(name)))
  )
}

export const isAmount = (group: QueryGroup, per: number | undefined): boolean =>
  group.value !== undefined && group.value !== per && !isYear(group) && !isAge(group)

export const isAge = ({ terms: [first] }: QueryGroup): boolean => /岁/.test(first?.text ?? '')

/** What ends in the name of a count or level. */
export const counts =
  /(?:数|满意度|水平|等级|分级|面积|投资|产值|寿命|资产|额)$|数量|人数|number of|satisfaction|expectancy/
/** Of what part: a share or rate. */
export const shares = /率|比例|占|百分|%|share|rate|percent|proportion|ratio|coverage/
/** Whether a value is one of so many, not a count. */
export const isShare = ({ unit }: IndexedFigure): boolean => /[%‰/]/.test(unit ?? '')

const denominators = [
  [/每千|per (?:1[ ,]?000\b|thousand)/, 1000],
  [/每(?:十万|10万)|per (?:100[ ,]?000\b|hundred thousand)/, 100_000],
  [/每万|per (?:10[ ,]?000\b|ten thousand)/, 10_000],
  [/每(?:个|镇|村)|per (?:county|district|town|village)/, 1],
] as const

/** Of how many a text counts, e.g. 1000 for 每千人口; 1 for 每个县. */
export const denominatorOf = (text: string): number | undefined =>
  denominators.find(([pattern]) => pattern.test(text))?.[1]

export const lightEnglish =
  /^(?:of|the|a|an|in|with|and|at|or|to|for|by|per|who|are|that|resident|rate|number|share|level)$/

/** The words of a query in Latin letters that mean something. */
export function latinWordsOf({ groups, unknown }: Understanding): readonly string[] {
  const typed = [...groups.filter(({ isBeside }) => !isBeside).map((group) => group.typed), ...unknown]
  if (typed.some((text) => /\p{Script=Han}/u.test(text))) return []
  return typed
    .flatMap((text) => latinKey(text).split(' '))
    .filter((word) => word !== '' && !lightEnglish.test(word))
}
