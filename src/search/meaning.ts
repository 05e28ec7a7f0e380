import type { IndexedConcept } from './vocabulary-index.ts'

/** What a known word stands for. */
export type Meaning =
  | {
      readonly kind: 'concept'
      readonly concept: IndexedConcept
      readonly key: string
      readonly canonical: boolean
      /** True for a word of the documents that is not what the idea is mostly called. */
      readonly isSaid?: true
      /** True where the key is only one of several words that were said for the concept (孩子 in 孩子 … 谁带). */
      readonly partial?: true
      /** True where only parts of its words were found; the key is no word to look for. */
      readonly guessed?: true
    }
  | { readonly kind: 'city'; readonly city: string; readonly key: string }
  /** A province or city that no document is of as a whole, with the cities here that lie in it. */
  | { readonly kind: 'place'; readonly cities: readonly string[]; readonly key: string }
  /** A word that says little beside another idea and is looked for as it is (医院). */
  | { readonly kind: 'generic'; readonly key: string }
  /** What people type for words of the documents, with blanks between several. */
  | { readonly kind: 'wording'; readonly said: string; readonly key: string }
  | { readonly kind: 'filler'; readonly asksNumber: boolean; readonly key: string }

/** Words as they are looked up, each with what it may stand for. */
export type WordTable = ReadonlyMap<string, readonly Meaning[]>
