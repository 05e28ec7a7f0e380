import type { QueryWords } from '../model/vocabulary.ts'

/** A concept as the browser gets it; absent lists are empty. */
export type IndexedConcept = {
  readonly id: string
  readonly theme: string
  /** True where its words mean the theme as a whole. */
  readonly wholeTheme: boolean
  readonly terms: readonly string[]
  readonly aliases: readonly string[]
  /** English phrases and abbreviations, lower-case. */
  readonly latin: readonly string[]
  /** Lists of words of which a query holds one each; `@child` stands for a class of the query words. */
  readonly combined: readonly (readonly (readonly string[])[])[]
  readonly related: readonly string[]
  readonly falseFriends: readonly string[]
  /** Pairs of characters that tell the concept where no word does, joined: 走廊过道. */
  readonly hints: string
}

export type NamedTopic = { readonly id: string; readonly zh: string; readonly en: string }
export type IndexedCity = NamedTopic & {
  readonly aliases: readonly string[]
  /** The place of the query words it lies in, mostly its province; empty where none is known. */
  readonly within: string
}
export type IndexedIndicator = NamedTopic & { readonly theme: string }

export type CityTheme = { readonly city: string; readonly theme: string }

/** A theme a city's document does not state, with the words that were searched for unless the page knows them. */
export type Silence = CityTheme & { readonly terms: readonly string[] }

/** Toneless pinyin of single characters, and of words that read otherwise than their characters do. */
export type Sounds = {
  /** `Va4ai<Ba…`: how many of the common characters, in their order, are read so. */
  readonly common: string
  /** Syllable → the other characters read so. */
  readonly syllables: Readonly<Record<string, string>>
  /** Word → its syllables joined by blanks; a longer word is listed only where the shorter ones in it mislead. */
  readonly words: Readonly<Record<string, string>>
}

/** Everything needed to understand a query, without the texts. */
export type VocabularyIndex = {
  readonly concepts: readonly IndexedConcept[]
  readonly cities: readonly IndexedCity[]
  readonly themes: readonly NamedTopic[]
  readonly indicators: readonly IndexedIndicator[]
  readonly queryWords: QueryWords
  /** Traditional characters and, at the same place, their Simplified ones. */
  readonly traditional: readonly [string, string]
  readonly sounds: Sounds
  readonly silences: readonly Silence[]
  /** Themes a city's document speaks of without any figure. */
  readonly unquantified: readonly CityTheme[]
}
