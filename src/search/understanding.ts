import type { Asks } from './asked-words.ts'

/** Why a word of a text matched the query; the page explains each in the reader's language. */
export type MatchReason =
  | 'word'
  | 'number'
  | 'synonym'
  | 'english'
  | 'pinyin'
  | 'initials'
  | 'traditional'
  | 'similar'
  | 'related'
  | 'theme'
  /** A theme that takes in what was typed. */
  | 'includes'
  /** A figure of that year, whether or not its sentence says so. */
  | 'year'
  /** A value of the indicator asked for, whatever its sentence calls it. */
  | 'indicator'

/** A word to look for in the texts, folded, with its weight in (0, 1]. */
export type SearchTerm = {
  readonly text: string
  readonly weight: number
  readonly reason: MatchReason
  /** Longer runs in which the word is not meant: 其中医疗 for 中医. */
  readonly notIn?: readonly string[]
}

/** One idea of the query: a text that holds any of its terms speaks of it. */
export type QueryGroup = {
  /** The words as typed. */
  readonly typed: string
  readonly reason: MatchReason
  /** Concept and theme it was understood as, if any. */
  readonly concept?: string
  readonly theme?: string
  /** True where the words mean the theme as a whole (托育), not a part of it (托位). */
  readonly wholeTheme?: boolean
  readonly terms: readonly SearchTerm[]
  /** How much the idea counts beside others, in (0, 1]; absent means fully. */
  readonly weight?: number
  /** Plain value of a number, e.g. 47000 for 4.7万. */
  readonly value?: number
  /** Of a province or city that no document is of as a whole: the cities here that lie in it. */
  readonly place?: readonly string[]
  /** True for a year or a bare digit beside a topic: it chooses among what speaks of the topic, and finds nothing more. */
  readonly isBeside?: true
}

/** What a query was taken to mean. */
export type Understanding = Asks & {
  readonly groups: readonly QueryGroup[]
  /** City ids named in the query, or lying in a province it names. */
  readonly cities: readonly string[]
  /** Provinces and cities it names that no document is of as a whole, with the cities here that lie in each. */
  readonly places: readonly { readonly typed: string; readonly cities: readonly string[] }[]
  /** True where the query asks how much or how many. */
  readonly asksNumber: boolean
  /** Words, folded, that stand together in the query: texts that hold them whole rank higher. */
  readonly phrases: readonly string[]
  /** Words found neither in the vocabulary nor in the texts. */
  readonly unknown: readonly string[]
}
