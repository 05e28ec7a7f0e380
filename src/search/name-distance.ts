import { findOccurrences } from './find-occurrences.ts'
import { latinKey } from './latin-key.ts'
import { isAge, lightEnglish, lightWhenAsked, lightWords, populations, shares } from './measure-words.ts'
import type { QueryGroup } from './understanding.ts'

/** What a measure is called. */
export type Names = {
  /** Chinese names, folded. */
  readonly names: readonly string[]
  /** English names as keys, a blank at each end. */
  readonly english: readonly string[]
  /** Of how many its values are, e.g. 1000 of 每千人口托位数. */
  readonly per: number | undefined
}

/** What of a query decides which measure it names. */
export type Asked = {
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

// In characters of a name that nobody asked for, about.
const otherForm = 3
const lesserWord = 4
const sharedText = 2
const longerName = 0.05

/** How far the nearest of a measure's names is from what was asked; infinite where it leaves out an idea. */
export const distanceTo = ({ names, english, per }: Names, asked: Asked): number =>
  Math.min(
    ...names.map((name) => distanceOf(name, english, asked) + formDistance(asked, name, per)),
    ...(asked.words.length > 0
      ? english.map((name) => distanceInEnglish(name, asked) + formDistance(asked, name, per))
      : []),
  )

/** The same by English words: how many of a name's nobody asked for; infinite where it lacks one that was. */
function distanceInEnglish(name: string, asked: Asked): number {
  const own = name.trim().split(' ')
  const words = own.filter((word) => !lightEnglish.test(word))
  if (!asked.words.every((word) => own.includes(word))) return Infinity
  const left = words.filter((word) => !asked.latin.includes(word)).length
  const isKnown = asked.groups.some(({ concept }) => concept !== undefined)
  if (left > (asked.asksNumber && isKnown ? words.length * 0.6 : 0)) return Infinity
  return left * lettersPerWord - sharedText * (1 - left / Math.max(1, words.length))
}

const lettersPerWord = 2

function distanceOf(name: string, english: readonly string[], asked: Asked): number {
  const read = new Array<boolean>(name.length).fill(false)
  let lesser = 0
  let counted = 0
  for (const group of asked.groups) {
    const strength = markGroup(name, group, english, { read, asksNumber: asked.asksNumber })
    if (strength === 0 && !mayBeLeftOut(group)) return Infinity
    if (strength > 0) {
      lesser += 1 - strength
      counted++
    }
  }
  if (counted === 0) return Infinity
  const shared = markShared(name, asked.query, read)
  const light = asked.asksNumber ? lightWhenAsked : lightWords
  for (const { index, 0: word } of name.matchAll(light)) read.fill(true, index, index + word.length)
  const left = read.filter((one) => !one).length
  const wholeTheme = asked.groups.every(({ wholeTheme: isAll }) => isAll)
  // A name of which little was said is not what was asked for; a topic alone asks for no single measure.
  if (left > (wholeTheme ? 0 : asked.asksNumber ? name.length / 2 : 0)) return Infinity
  return left + (lesserWord * lesser) / counted - sharedText * shared - longerName * name.length
}

/** How strongly a name speaks of an idea, 0 to 1, and marks where. */
function markGroup(
  name: string,
  group: QueryGroup,
  english: readonly string[],
  { read, asksNumber }: { read: boolean[]; asksNumber: boolean },
): number {
  let strongest = 0
  for (const { text, weight, reason, notIn } of group.terms) {
    // 签约率 asks for 家庭医生签约率; what only stands beside a word in its concept (糖尿病 for 高血压) is something else.
    const isLonger = asksNumber && text.includes(group.terms[0]?.text ?? text)
    if (reason === 'related' || (weight < leastWeight && !isLonger)) continue
    for (const { start, end } of findOccurrences(name, text, notIn)) {
      read.fill(true, start, end)
      strongest = Math.max(strongest, weight)
    }
  }
  if (group.reason !== 'english') return strongest
  const isNamed = english.some((one) => one.includes(` ${latinKey(group.typed)} `))
  return isNamed ? 1 : Math.min(strongest, translated)
}

const leastWeight = 0.8
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

/** What a name need not hold: of how many (its form says it), and words that only say of whom or where in general. */
const mayBeLeftOut = (group: QueryGroup): boolean =>
  (group.weight !== undefined && !populations.test(group.typed)) ||
  (group.value !== undefined && !isAge(group)) ||
  group.terms.every(({ text }) => /^(?:每(?:千|万|十万|百万)?.*|居民|人口|常住|人均)$/.test(text))

/** Of how many: 每千, per 1,000. Two measures of other denominators are never the same. */
const formDistance = (
  { query, asksNumber, per: wanted }: Asked,
  name: string,
  own: number | undefined,
): number => {
  if (wanted !== undefined) return wanted === own ? 0 : Infinity
  const isShare = shares.test(name)
  const asksShare = shares.test(query)
  if (own !== undefined) return own === 1 ? Infinity : otherForm
  if (isShare === asksShare) return 0
  return asksNumber || asksShare ? otherForm : 0
}
