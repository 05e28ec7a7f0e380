import { hasHan } from '../lib/has-han.ts'
import { latinKey } from './latin-key.ts'
import { isYear } from './query-groups.ts'
import type { IndexedFigure } from './text-index.ts'
import type { QueryGroup, Understanding } from './understanding.ts'

/** Words of a name that tell no measure from another. */
export const lightWords =
  /居民|[人平]均|人口|常住|全[区市]|卫生机构|医疗|卫生|健康|患者|规范|管理|服务|水平|目标人群|总体|以[上下]|及|[()的]/g
export const untelling = new RegExp(
  `${lightWords.source}|医院|医生|覆盖|每[十百]?[千万]?人?|[率数比间总]|户籍|hospitals?|doctors?|population|people`,
  'gi',
)
export const lightWhenAsked = new RegExp(`${lightWords.source}|[数率]$|^每(?:10|十|百)?[千万]名?`, 'g')

/** Whether words say more than that something is counted: 覆盖率, 每千人口, 医院数量 or 药 alone name no measure. */
export const isTelling = ({ concept, typed }: QueryGroup): boolean =>
  typed.length > 1 && (concept !== undefined || typed.replaceAll(untelling, '').trim().length > 1)

export const populations =
  /老|孩|娃|宝|儿|学生|农村|乡镇|child|kid|baby|elder|senior|old|student|rural|village|wom[ae]n/

/** Whether a query asks how many of something there are, which no share tells. */
const asksCount = (query: string): boolean =>
  /(?:多少|几)[家个所名人张间]|数量|how many|number of/.test(query) && denominatorOf(query) === undefined

/** What asks for a part of a whole, which is counted in percent. */
export const parts = /占|比例|share|proportion/

export const isAmount = (group: QueryGroup, per: number | undefined): boolean =>
  group.value !== undefined && group.value !== per && !isYear(group) && !isAge(group)

export const isAge = ({ terms: [first] }: QueryGroup): boolean => /岁/.test(first?.text ?? '')

/** What ends in the name of a count or level. */
export const counts =
  /(?:数|满意度|水平|[等分]级|面积|投资|产值|寿命|资产|额)$|数量|number of|satisfaction|expectancy/
/** Of what part: a share or rate. */
export const shares = /(?<![效频概])率(?!先)|比例|占|百分|%|share|rate|percent|proportion|ratio|coverage/
/** Whether a value is one of so many, not a count. */
export const isShare = ({ unit }: IndexedFigure): boolean => /[%‰/]/.test(unit ?? '')

/** Whether a value is of the form asked for: no share for a count (多少家), nothing but percent for a part (占比). */
export function isOfForm(query: string, figure: IndexedFigure): boolean {
  if (parts.test(query)) return figure.unit === '%' && parts.test(figure.measure_zh)
  const [asked, own] = [askedUnit.exec(query)?.[1], figure.unit].map(countedAs)
  if (asked !== undefined && asked !== own && (own !== undefined || asked !== houses)) return false
  return isShare(figure) ? !asksCount(query) : !shares.test(query)
}

const askedUnit = /(?:多少|几)(.)/
const houses = '家所间'
/** What is counted in a unit, houses, people or beds; undefined where the unit does not tell. */
const countedAs = (unit: string | null | undefined): string | undefined =>
  [houses, '名人位', '张'].find((units) => unit && units.includes(unit.charAt(0)))

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
  if (typed.some(hasHan)) return []
  return typed
    .flatMap((text) => latinKey(text).split(' '))
    .filter((word) => word !== '' && !lightEnglish.test(word))
}
