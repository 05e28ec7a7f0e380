import type { QueryWords } from '../model/vocabulary.ts'
import { unpackTraditional } from './packed-traditional.ts'
import type { PackedTraditional } from './packed-traditional.ts'
import { rowsOf } from './columns.ts'
import type { Columns } from './columns.ts'
import type {
  CityTheme,
  IndexedConcept,
  IndexedIndicator,
  Silence,
  VocabularyIndex,
} from './vocabulary-index.ts'

/** A concept with its lists of words as one text each, and the related ones by their places. */
export type PackedConcept = { readonly [Field in keyof IndexedConcept]: string }

/** The vocabulary, small. */
export type PackedVocabulary = Omit<
  VocabularyIndex,
  'concepts' | 'indicators' | 'queryWords' | 'traditional' | 'silences' | 'unquantified'
> & {
  readonly queryWords: {
    readonly lists: Texts<Exclude<keyof QueryWords, 'classes' | 'wordings' | 'magnitudes'>>
    readonly classes: Texts<string>
    readonly wordings: PackedWordings
    readonly magnitudes: QueryWords['magnitudes']
  }
  readonly silences: Columns<Silence>
  readonly unquantified: Columns<CityTheme>
  readonly traditional: PackedTraditional
  readonly concepts: Columns<PackedConcept>
  readonly indicators: Columns<IndexedIndicator>
}

/** Chinese words, and at the same places their English ones, in the order of these: `核算|实验室`, `accounting|lab,laboratory`. */
export type PackedWordings = { readonly han: string; readonly words: string }

/** Lists of words as one text each. */
export type Texts<Name extends string> = Readonly<Record<Name, string>>

// No word holds the first, no combination the others.
export const betweenWords = '|'
export const betweenLists = '+'
export const betweenCombinations = ';'
export const betweenWordings = ','

/** The vocabulary as queries are read with it. */
export const unpackVocabulary = ({
  queryWords: { lists, classes, wordings, magnitudes },
  traditional,
  concepts,
  indicators,
  silences,
  unquantified,
  ...rest
}: PackedVocabulary): VocabularyIndex => ({
  ...rest,
  queryWords: {
    ...splitEach(lists),
    classes: splitEach(classes),
    wordings: unpackWordings(wordings),
    magnitudes,
  },
  traditional: unpackTraditional(traditional),
  concepts: unpackConcepts(rowsOf(concepts)),
  indicators: rowsOf(indicators),
  silences: rowsOf(silences),
  unquantified: rowsOf(unquantified),
})

function unpackWordings({ han, words }: PackedWordings): QueryWords['wordings'] {
  const wordings = split(words)
  return Object.fromEntries(split(han).map((word, at) => [word, split(wordings[at] ?? '', betweenWordings)]))
}

function unpackConcepts(rows: readonly PackedConcept[]): readonly IndexedConcept[] {
  const ids = rows.map(({ id, latin }) => id || idOfPhrase(split(latin)[0]))
  return rows.map((concept, at) => ({
    id: ids[at] ?? '',
    theme: concept.theme,
    wholeTheme: concept.wholeTheme !== '',
    terms: split(concept.terms),
    aliases: split(concept.aliases),
    latin: split(concept.latin),
    related: split(concept.related).map((place) => ids[Number(place)] ?? ''),
    falseFriends: split(concept.falseFriends),
    hints: concept.hints,
    combined: split(concept.combined, betweenCombinations).map((lists) =>
      split(lists, betweenLists).map((words) => split(words)),
    ),
  }))
}

/** The id a concept has unless another has it already: its first English phrase. */
export const idOfPhrase = (phrase = ''): string => phrase.replaceAll(' ', '-')

const split = (text: string, between = betweenWords): string[] => (text === '' ? [] : text.split(between))

const splitEach = <Name extends string>(texts: Texts<Name>): Record<Name, string[]> =>
  Object.fromEntries(Object.entries<string>(texts).map(([name, text]) => [name, split(text)])) as Record<
    Name,
    string[]
  >
