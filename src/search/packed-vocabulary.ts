import { unpackTraditional } from './packed-traditional.ts'
import type { PackedTraditional } from './packed-traditional.ts'
import { rowsOf } from './columns.ts'
import type { Columns } from './columns.ts'
import type { IndexedConcept, IndexedIndicator, VocabularyIndex } from './vocabulary-index.ts'

/** A concept with its lists of words as one text each. */
export type PackedConcept = { readonly [Field in keyof IndexedConcept]: string }

/** The vocabulary, small. */
export type PackedVocabulary = Omit<VocabularyIndex, 'concepts' | 'indicators' | 'traditional'> & {
  readonly traditional: PackedTraditional
  readonly concepts: Columns<PackedConcept>
  readonly indicators: Columns<IndexedIndicator>
}

// No word holds the first, no combination the others.
export const betweenWords = '|'
export const betweenLists = '+'
export const betweenCombinations = ';'

/** The vocabulary as queries are read with it. */
export const unpackVocabulary = ({
  traditional,
  concepts,
  indicators,
  ...rest
}: PackedVocabulary): VocabularyIndex => ({
  ...rest,
  traditional: unpackTraditional(traditional),
  concepts: rowsOf(concepts).map((concept) => ({
    id: concept.id,
    theme: concept.theme,
    wholeTheme: concept.wholeTheme !== '',
    terms: split(concept.terms),
    aliases: split(concept.aliases),
    latin: split(concept.latin),
    related: split(concept.related),
    falseFriends: split(concept.falseFriends),
    combined: split(concept.combined, betweenCombinations).map((lists) =>
      split(lists, betweenLists).map((words) => split(words)),
    ),
  })),
  indicators: rowsOf(indicators),
})

const split = (text: string, between = betweenWords): readonly string[] =>
  text === '' ? [] : text.split(between)
