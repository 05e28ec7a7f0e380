import type { QueryWords } from '../../model/vocabulary.ts'
import { packTraditional } from '../packed-traditional.ts'
import { columnsOf } from '../columns.ts'
import {
  betweenCombinations,
  betweenWordings,
  betweenLists,
  betweenWords,
  idOfPhrase,
} from '../packed-vocabulary.ts'
import type { PackedWordings, PackedVocabulary, Texts } from '../packed-vocabulary.ts'
import type { VocabularyIndex } from '../vocabulary-index.ts'

/** The vocabulary as it is sent: by columns, each list of words one text. */
export const packVocabulary = ({
  themes,
  cities,
  traditional,
  concepts,
  indicators,
  silences,
  unquantified,
  queryWords: { classes, wordings, magnitudes, ...lists },
  ...rest
}: VocabularyIndex): PackedVocabulary => ({
  // In the order that compresses best.
  queryWords: {
    lists: joinEach(lists),
    classes: joinEach(classes),
    wordings: packWordings(wordings),
    magnitudes,
  },
  ...rest,
  cities,
  traditional: packTraditional(traditional),
  concepts: columnsOf(
    concepts.map((concept) => ({
      falseFriends: join(concept.falseFriends),
      theme: concept.theme,
      terms: join(concept.terms),
      aliases: join(concept.aliases),
      combined: concept.combined.map((lists) => lists.map(join).join(betweenLists)).join(betweenCombinations),
      hints: concept.hints,
      latin: join(concept.latin),
      id: concept.id === idOfPhrase(concept.latin[0]) ? '' : concept.id,
      related: concept.related.map((id) => placeOf(concepts, id)).join(betweenWords),
      wholeTheme: concept.wholeTheme ? '1' : '',
    })),
  ),
  indicators: columnsOf(indicators),
  silences: columnsOf(silences),
  unquantified: columnsOf(unquantified),
  themes,
})

function packWordings(wordings: QueryWords['wordings']): PackedWordings {
  const rows = Object.entries(wordings)
    .map(([han, words]) => ({ han, words: words.join(betweenWordings) }))
    .sort((one, other) => (one.words < other.words ? -1 : 1))
  return { han: join(rows.map(({ han }) => han)), words: join(rows.map(({ words }) => words)) }
}

const placeOf = (concepts: VocabularyIndex['concepts'], id: string): number =>
  concepts.findIndex((concept) => concept.id === id)

const join = (words: readonly string[]): string => words.join(betweenWords)

const joinEach = <Name extends string>(lists: Readonly<Record<Name, readonly string[]>>): Texts<Name> =>
  Object.fromEntries(
    Object.entries<readonly string[]>(lists).map(([name, words]) => [name, join(words)]),
  ) as Texts<Name>
