import { findOccurrences } from './find-occurrences.ts'
import { latinKey } from './latin-key.ts'
import { isYear } from './query-groups.ts'
import type { RankedRecord } from './rank-records.ts'
import type { SearchRecord } from './search-records.ts'
import type { QueryGroup, Understanding } from './understanding.ts'

/** A measure that a query names, with the records of its values. */
export type NamedIndicator = { readonly indicator: SearchRecord; readonly figures: readonly SearchRecord[] }

/** The measures a query, folded, names: as a rule one, several only where their names fit it equally well. */
export type NameIndicators = (understanding: Understanding, query: string) => readonly NamedIndicator[]

/** Knows measures by their own names and by what the documents call them (每千人托位数, 人均期望寿命). */
export function indicatorNames(
  indicators: readonly SearchRecord[],
  figures: readonly SearchRecord[],
): NameIndicators {
  const values = Map.groupBy(figures, ({ figure }) => figure?.indicator ?? '')
  const known = indicators.map((indicator) => knownAs(indicator, values.get(indicator.id) ?? []))
  return (understanding, query) => {
    const groups = understanding.groups.filter(({ isBeside }) => !isBeside)
    // An amount (4.7万个) is looked for and not asked for.
    const per = denominatorOf(query)
    if (groups.length === 0 || groups.some((group) => isAmount(group, per))) return []
    const asksNumber =
      understanding.asksNumber || per !== undefined || shares.test(query) || counts.test(query)
    const asked = {
      groups,
      per,
      asksNumber,
      query,
      latin: latinKey(query).split(' '),
      words: latinWordsOf(understanding),
    }
    const fits = known
      .map((one) => ({ one, distance: distanceTo(one, asked) }))
      .filter(({ distance }) => distance <= farthest)
    const nearest = Math.min(...fits.map(({ distance }) => distance))
    const named = fits.filter(({ distance }) => distance <= nearest + equallyNear)
    // Where a word of another name (托育机构) could mean several, it names none of them.
    const isPlain =
      named.length === 1 ||
      groups.every(({ typed }) => named.every(({ one }) => one.names.some((name) => name.includes(typed))))
    return isPlain && !isVague(named, fits)
      ? named.map(({ one: { indicator, figures: own } }) => ({ indicator, figures: own }))
      : []
  }
}

/** Whether words (死亡率) stand in many names alike, each of which says more. */
const isVague = (named: readonly Fit[], fits: readonly Fit[]): boolean =>
  named.every(({ distance }) => distance > isWhole) &&
  fits.filter(({ distance }) => distance <= isWhole + vague).length > named.length + 1

type Fit = { readonly distance: number }

type Known = NamedIndicator & { readonly names: readonly string[]; readonly english: readonly string[] }
type Asked = {
  readonly groups: readonly QueryGroup[]
  readonly asksNumber: boolean
  readonly query: string
  /** Of how many is asked (每千), if at all. */
  readonly per: number | undefined
  /** What was asked in Latin letters, word by word; empty where any of it was asked in Chinese. */
  readonly words: readonly string[]
  /** All Latin words and numbers of the query. */
  readonly latin: readonly string[]
}

// Distances are about in characters of a name that nobody asked for.
const farthest = 6
const equallyNear = 0.25
const isWhole = 0.5
const vague = 3
const otherForm = 3
const lesserWord = 4
const sharedText = 2
const longerName = 0.05

function knownAs(indicator: SearchRecord, figures: readonly SearchRecord[]): Known {
  const titles = figures.map(({ title }) => title.split('\n'))
  const distinct = (names: readonly (string | undefined)[]): readonly string[] =>
    [...new Set(names.filter((name) => name !== undefined && name !== ''))] as string[]
  return {
    indicator,
    figures,
    names: distinct([indicator.folded.text, ...titles.map(([zh]) => zh)]),
    english: distinct([indicator.english, ...titles.map(([, en]) => en)]).map(
      (name) => ` ${latinKey(name)} `,
    ),
  }
}

/** How far the nearest of a measure's names is from what was asked; infinite where it leaves out an idea. */
const distanceTo = ({ names, english }: Known, asked: Asked): number =>
  Math.min(
    ...names.map((name) => distanceOf(name, english, asked)),
    ...(asked.words.length > 0 ? english.map((name) => distanceInEnglish(name, asked)) : []),
  )

/** The same by English words: how many of a name's nobody asked for; infinite where it lacks one that was. */
function distanceInEnglish(name: string, asked: Asked): number {
  const form = formDistance(asked, name)
  const own = name.trim().split(' ')
  const words = own.filter((word) => !lightEnglish.test(word))
  if (form === Infinity || !asked.words.every((word) => own.includes(word))) return Infinity
  const left = words.filter((word) => !asked.latin.includes(word)).length
  if (left > (asked.asksNumber ? words.length / 2 : 0)) return Infinity
  return left * lettersPerWord + form - sharedText * (1 - left / Math.max(1, words.length))
}

const lettersPerWord = 2
const lightEnglish =
  /^(?:of|the|a|an|in|with|and|at|or|to|for|by|per|who|are|that|resident|rate|number|share|level)$/

/** The words of a query in Latin letters that mean something. */
function latinWordsOf({ groups, unknown }: Understanding): readonly string[] {
  const typed = [...groups.filter(({ isBeside }) => !isBeside).map((group) => group.typed), ...unknown]
  if (typed.some((text) => /\p{Script=Han}/u.test(text))) return []
  return typed
    .flatMap((text) => latinKey(text).split(' '))
    .filter((word) => word !== '' && !lightEnglish.test(word))
}

function distanceOf(name: string, english: readonly string[], asked: Asked): number {
  const read = new Array<boolean>(name.length).fill(false)
  let lesser = 0
  let counted = 0
  for (const group of asked.groups) {
    const strength = markGroup(name, group, english, { read, least: asked.asksNumber ? 0.4 : 0.8 })
    if (strength === 0 && !mayBeLeftOut(group)) return Infinity
    if (strength > 0) {
      lesser += 1 - strength
      counted++
    }
  }
  if (counted === 0) return Infinity
  const form = formDistance(asked, name)
  if (form === Infinity) return Infinity
  const shared = markShared(name, asked.query, read)
  const light = asked.asksNumber ? lightWhenAsked : lightWords
  for (const { index, 0: word } of name.matchAll(light)) read.fill(true, index, index + word.length)
  const left = read.filter((one) => !one).length
  const wholeTheme = asked.groups.every(({ wholeTheme: isWhole }) => isWhole)
  // A name of which little was said is not what was asked for; a topic alone asks for no single measure.
  if (left > (wholeTheme ? 0 : asked.asksNumber ? name.length / 2 : 0)) return Infinity
  return left + form + (lesserWord * lesser) / counted - sharedText * shared - longerName * name.length
}

/** How strongly a name speaks of an idea, 0 to 1, and marks where. */
function markGroup(
  name: string,
  group: QueryGroup,
  english: readonly string[],
  { read, least }: { read: boolean[]; least: number },
): number {
  let strongest = 0
  for (const { text, weight, reason, notIn } of group.terms) {
    if (reason === 'related' || weight < least) continue
    for (const { start, end } of findOccurrences(name, text, notIn)) {
      read.fill(true, start, end)
      strongest = Math.max(strongest, weight)
    }
  }
  if (group.reason !== 'english') return strongest
  const isNamed = english.some((one) => one.includes(` ${latinKey(group.typed)} `))
  return isNamed ? 1 : Math.min(strongest, translated)
}

const translated = 0.7

/** Marks what a name shares with the query word for word; the share of the name that is. */
function markShared(name: string, query: string, read: boolean[]): number {
  let shared = 0
  for (let at = 0; at < name.length - 1; at++) {
    if (!query.includes(name.slice(at, at + 2))) continue
    read.fill(true, at, at + 2)
    shared++
  }
  return shared / Math.max(1, name.length - 1)
}

/** Words of a name that tell no measure from another. */
const lightWords =
  /居民|人均|平均|人口|常住|全区|全市|卫生机构|医疗|卫生|健康|患者|规范|管理|服务|水平|目标人群|总体|以上|以下|及|[()的]/g
const lightWhenAsked = new RegExp(`${lightWords.source}|[数率]$|^每(?:10|十|百)?[千万]名?`, 'g')

/** What a name need not hold: of how many (its form says it), and words that only say of whom or where in general. */
const mayBeLeftOut = (group: QueryGroup): boolean =>
  (group.weight !== undefined && !populations.test(group.typed)) ||
  (group.value !== undefined && !isAge(group)) ||
  group.terms.every(({ text }) => /^(?:每(?:千|万|十万|百万)?.*|居民|人口|常住|人均)$/.test(text))

const populations =
  /老|孩|娃|宝|儿|学生|农村|乡镇|child|kid|baby|elder|senior|old|student|rural|village|women|woman/

/** Whether a hit lacks the people a number is asked for: what holds for all answers nothing about the old. */
export function missesPopulation({ matches }: RankedRecord, { groups }: Understanding): boolean {
  const asked = groups.filter(({ weight, typed }) => weight !== undefined && populations.test(typed))
  return asked.some(({ typed }) => !matches.some((match) => match.typed === typed))
}

const isAmount = (group: QueryGroup, per: number | undefined): boolean =>
  group.value !== undefined && group.value !== per && !isYear(group) && !isAge(group)

const isAge = ({ terms: [first] }: QueryGroup): boolean => /岁/.test(first?.text ?? '')

/** Of how many: 每千, per 1,000. Two measures of other denominators are never the same. */
const formDistance = ({ query, asksNumber, per: wanted }: Asked, name: string): number => {
  const own = denominatorOf(name)
  if (wanted !== undefined) return wanted === own ? 0 : Infinity
  const isShare = shares.test(name)
  const asksShare = shares.test(query)
  if (own !== undefined) return otherForm
  if (isShare === asksShare) return 0
  return asksNumber || asksShare ? otherForm : 0
}

const counts = /数$|数量|人数|number of/
const shares = /率|比例|占比|百分|%|share|rate|percent|proportion|ratio|coverage/
const denominators = [
  [/每千|per (?:1[ ,]?000\b|thousand)/, 1000],
  [/每(?:十万|10万)|per (?:100[ ,]?000\b|hundred thousand)/, 100_000],
  [/每万|per (?:10[ ,]?000\b|ten thousand)/, 10_000],
  [/每(?:个|镇|村)/, 1],
] as const

const denominatorOf = (text: string): number | undefined =>
  denominators.find(([pattern]) => pattern.test(text))?.[1]
