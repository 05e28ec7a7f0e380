import { commonCharacters } from './common-characters.ts'
import type { Meaning, WordTable } from './meaning.ts'
import { isOneSlip, isSwapped } from './one-slip.ts'
import { lazily, remembering } from '../lib/remembering.ts'

/** Known words one slip away from a typed one: other characters or letters, one too many or too few, two swapped. */
export type SlipWords = {
  /** For a Han text; the words of one idea only, those of the documents first. */
  readonly han: (text: string) => readonly string[]
  /** For a Latin word: a word of the phrases. */
  readonly latin: (word: string) => string | undefined
  /** For syllables: those of a known word. */
  readonly pinyin: (letters: string) => string | undefined
}

export const noSlips: SlipWords = { han: () => [], latin: () => undefined, pinyin: () => undefined }

export function slipWordsOf(han: WordTable, latin: Iterable<string>, pinyin: WordTable): SlipWords {
  const words = [...han].filter(([, [meaning]]) => meaning && isMeant(meaning))
  // Whatever slipped, one of the first two characters is one of the first two that were typed.
  const byStart = new Map<string, typeof words>()
  for (const one of words)
    for (const character of new Set(one[0].slice(0, 2)))
      byStart.set(character, [...(byStart.get(character) ?? []), one])
  return {
    han: remembering((text) => {
      const like = new Set([...text.slice(0, 2)].flatMap((character) => byStart.get(character) ?? []))
      const near = [...like].filter(([word]) => isNear(word, text) || isMisread(word, text))
      // Every character that was typed stands in a word that was only cut short or turned round.
      const best = orAll(near, ([word]) => isSwapped(word, text) || word.length > text.length)
      const chosen = orAll(best, ([, meanings]) => isCanonical(meanings))
      const ideas = new Set(chosen.map(([, [meaning]]) => meaning && ideaOf(meaning)))
      return ideas.size === 1 ? chosen.map(([word]) => word) : []
    }),
    latin: nearestLetters(latin),
    pinyin: nearestLetters(
      [...pinyin]
        .toSorted(([, one], [, other]) => Number(isCanonical(other)) - Number(isCanonical(one)))
        .map(([key]) => key),
    ),
  }
}

/** Those that are so, or all where none is. */
function orAll<One>(all: readonly One[], isSo: (one: One) => boolean): readonly One[] {
  const some = all.filter(isSo)
  return some.length > 0 ? some : all
}

/** Of the words that begin alike the first one slip away, those with two letters swapped before others. */
function nearestLetters(words: Iterable<string>): (typed: string) => string | undefined {
  const byFirst = Map.groupBy(words, (word) => word.charAt(0))
  return remembering((typed) => {
    if (typed.length < shortestTyped) return undefined
    const near = (byFirst.get(typed.charAt(0)) ?? []).filter(
      (word) => word.length >= shortestLatin && isOneSlip(word, typed),
    )
    return near.find((word) => isSwapped(word, typed)) ?? near[0]
  })
}

const isCanonical = ([meaning]: readonly Meaning[]): boolean =>
  meaning?.kind === 'concept' && meaning.canonical

const shortestTyped = 3
const shortestLatin = 4
const shortestHan = 3

/** One slip away, with at least two characters as they are; of a word of two they may only be swapped. */
const isNear = (word: string, text: string): boolean =>
  Math.abs(word.length - text.length) <= 1 &&
  (isSwapped(word, text) || (Math.min(word.length, text.length) >= shortestHan && isOneSlip(word, text)))

/** A word of two with a character that hardly anybody uses, beside one that is right: 龉齿. */
const isMisread = (word: string, text: string): boolean =>
  text.length === 2 &&
  word.length === 2 &&
  isOneSlip(word, text) &&
  [...text].some((character) => !common().has(character))

const common = lazily(() => new Set(commonCharacters()))

const isMeant = ({ kind }: Meaning): boolean => kind === 'concept' || kind === 'city'

const ideaOf = (meaning: Meaning): string =>
  meaning.kind === 'concept' ? meaning.concept.id : meaning.kind === 'city' ? meaning.city : meaning.key
