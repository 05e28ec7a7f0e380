import { findOccurrences } from './find-occurrences.ts'
import { latinKey } from './latin-key.ts'
import {
  isAge,
  lightEnglish,
  lightWhenAsked,
  lightWords,
  parts,
  populations,
  shares,
} from './measure-words.ts'
import type { QueryGroup, SearchTerm } from './understanding.ts'

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
  readonly ideas: readonly Idea[]
  readonly asksNumber: boolean
  readonly query: string
  /** Of how many is asked (每千), if at all. */
  readonly per: number | undefined
  /** What was asked in Latin letters, word by word; empty where any of it was asked in Chinese. */
  readonly words: readonly string[]
  /** All Latin words and numbers of the query. */
  readonly latin: readonly string[]
}

/** One idea of a query, with what is looked for in every name. */
export type Idea = {
  readonly group: QueryGroup
  /** The words that name it. */
  readonly terms: readonly SearchTerm[]
  /** It as an English key, a blank at each end; undefined where it was not asked in English. */
  readonly key: string | undefined
  /** Whether a name need not hold it. */
  readonly isOptional: boolean
}

/** What of an idea is looked for in names; where a number is asked for, 签约率 asks for 家庭医生签约率 too. */
export function ideaOf(group: QueryGroup, asksNumber: boolean): Idea {
  const typed = group.terms[0]?.text ?? ''
  return {
    group,
    // What only stands beside a word in its concept (糖尿病 for 高血压) is something else.
    terms: group.terms.filter(
      ({ text, weight, reason }) =>
        reason !== 'related' && (weight >= leastWeight || (asksNumber && text.includes(typed))),
    ),
    key: group.reason === 'english' ? ` ${latinKey(group.typed)} ` : undefined,
    isOptional: mayBeLeftOut(group),
  }
}

const leastWeight = 0.8

// In characters of a name that nobody asked for, about.
const otherForm = 3
const lesserWord = 4
const sharedText = 2
const longerName = 0.05

/** How far the nearest of a measure's names is from what was asked; infinite where it leaves out an idea. */
export const distanceTo = ({ names, english, per }: Names, asked: Asked): number =>
  Math.min(
    ...names
      .filter((name) => holdsIdeas(name, asked))
      .map((name) => distanceOf(name, english, asked) + formDistance(asked, name, per)),
    ...english
      .filter((name) => holdsWords(name, asked))
      .map((name) => distanceInEnglish(name, asked) + formDistance(asked, name, per)),
  )

const holdsIdeas = (name: string, { ideas }: Asked): boolean =>
  ideas.every(({ terms, isOptional }) => isOptional || terms.some(({ text }) => name.includes(text)))

const holdsWords = (name: string, { words }: Asked): boolean =>
  words.length > 0 && words.every((word) => name.includes(` ${word} `))

/** The same by English words: how many of a name's nobody asked for. */
function distanceInEnglish(name: string, asked: Asked): number {
  const words = name
    .trim()
    .split(' ')
    .filter((word) => !lightEnglish.test(word))
  const left = words.filter((word) => !asked.latin.includes(word)).length
  const isKnown = asked.ideas.some(({ group }) => group.concept !== undefined)
  if (left > (asked.asksNumber && isKnown ? words.length * 0.6 : 0)) return Infinity
  return left * lettersPerWord - sharedText * (1 - left / Math.max(1, words.length))
}

const lettersPerWord = 2

function distanceOf(name: string, english: readonly string[], asked: Asked): number {
  const read = new Array<boolean>(name.length).fill(false)
  let lesser = 0
  let counted = 0
  for (const idea of asked.ideas) {
    const strength = markIdea(name, idea, english, read)
    if (strength === 0 && !idea.isOptional) return Infinity
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
  const wholeTheme = asked.ideas.every(({ group }) => group.wholeTheme)
  // A name of which little was said is not what was asked for; a topic alone asks for no single measure.
  if (left > (wholeTheme ? 0 : asked.asksNumber ? name.length / 2 : 0)) return Infinity
  return left + (lesserWord * lesser) / counted - sharedText * shared - longerName * name.length
}

/** How strongly a name speaks of an idea, 0 to 1, and marks where. */
function markIdea(name: string, { terms, key }: Idea, english: readonly string[], read: boolean[]): number {
  let strongest = 0
  for (const { text, weight, notIn } of terms) {
    for (const { start, end } of findOccurrences(name, text, notIn)) {
      read.fill(true, start, end)
      strongest = Math.max(strongest, weight)
    }
  }
  if (key === undefined) return strongest
  return english.some((one) => one.includes(key)) ? 1 : Math.min(strongest, translated)
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
  if (isShare === asksShare) return isShare && parts.test(query) && !parts.test(name) ? 2 * otherForm : 0
  return asksNumber || asksShare ? otherForm : 0
}
