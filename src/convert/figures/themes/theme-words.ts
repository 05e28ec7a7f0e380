import type { Theme } from '../../../model/theme.ts'
import { termFinder } from './term-finder.ts'
import type { TermHit } from './term-finder.ts'

/** A theme's word where it stands in a text; any but a `major` one gives way to another theme's. */
export type ThemeWord = TermHit & { readonly strength: 'major' | 'bearer' | 'minor' }
export type FindWords = (text: string) => readonly ThemeWord[]

/** Makes a function that finds every word of the themes; a lesser word inside a longer major one does not count. */
export function themeWords(themes: readonly Theme[]): FindWords {
  const lesser = new Map<string, 'bearer' | 'minor'>()
  for (const { id, bearer_terms, minor_terms } of themes) {
    for (const term of minor_terms) lesser.set(`${id} ${term}`, 'minor')
    for (const term of bearer_terms) lesser.set(`${id} ${term}`, 'bearer')
  }
  const find = termFinder(
    themes.map((theme) => ({
      ...theme,
      terms: [...new Set([...theme.terms, ...theme.minor_terms, ...theme.bearer_terms])],
    })),
  )
  return (text) => {
    const words = find(text).map((hit): ThemeWord => ({
      ...hit,
      strength: lesser.get(`${hit.theme} ${hit.term}`) ?? 'major',
    }))
    return words.filter((word) => isMajor(word) || !isInside(word, words))
  }
}

/** The same for headings, which come again with every figure below them; what codes a section is major there. */
export function headingWords(themes: readonly Theme[]): FindWords {
  const find = themeWords(
    themes.map((theme) => ({
      ...theme,
      terms: [...theme.heading_terms, ...theme.terms],
      minor_terms: theme.minor_terms.filter((term) => !theme.heading_terms.includes(term)),
      bearer_terms: theme.bearer_terms.filter((term) => !theme.heading_terms.includes(term)),
    })),
  )
  const known = new Map<string, readonly ThemeWord[]>()
  return (heading) => {
    const words = known.get(heading) ?? find(heading)
    known.set(heading, words)
    return words
  }
}

export const isMajor = ({ strength }: ThemeWord): boolean => strength === 'major'

/** Whether a word is only part of a longer one of another theme: 健康素养 in 健康素养水平. */
export const isInside = (word: ThemeWord, words: readonly ThemeWord[]): boolean =>
  words.some(
    (other) =>
      isMajor(other) &&
      other.theme !== word.theme &&
      other.start <= word.start &&
      other.end >= word.end &&
      other.end - other.start > word.end - word.start,
  )

/** Each theme's word that says most: a longer one more than a shorter, a major one more than any lesser. */
export function bestOf(words: readonly ThemeWord[]): ReadonlyMap<string, ThemeWord> {
  const best = new Map<string, ThemeWord>()
  for (const word of words) {
    const known = best.get(word.theme)
    if (known === undefined || rank(word) > rank(known)) best.set(word.theme, word)
  }
  return best
}

const rank = (word: ThemeWord): number => word.end - word.start + (isMajor(word) ? 100 : 0)

/** The words of the last clause in which a theme is named; none where no clause names one. */
export function lastNamed(text: string, find: FindWords): readonly ThemeWord[] {
  for (const clause of text.split(/[,，;；。:：]/).toReversed()) {
    const words = find(clause)
    if (words.length > 0) return words
  }
  return []
}
