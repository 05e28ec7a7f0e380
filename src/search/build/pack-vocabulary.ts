import { packTraditional } from '../packed-traditional.ts'
import { columnsOf } from '../columns.ts'
import { betweenCombinations, betweenLists, betweenWords } from '../packed-vocabulary.ts'
import type { PackedVocabulary } from '../packed-vocabulary.ts'
import type { VocabularyIndex } from '../vocabulary-index.ts'

/** The vocabulary as it is sent: by columns, each list of words one text. */
export const packVocabulary = ({
  traditional,
  concepts,
  indicators,
  ...rest
}: VocabularyIndex): PackedVocabulary => ({
  ...rest,
  traditional: packTraditional(traditional),
  concepts: columnsOf(
    concepts.map((concept) => ({
      id: concept.id,
      theme: concept.theme,
      wholeTheme: concept.wholeTheme ? '1' : '',
      terms: join(concept.terms),
      aliases: join(concept.aliases),
      latin: join(concept.latin),
      related: join(concept.related),
      falseFriends: join(concept.falseFriends),
      combined: concept.combined.map((lists) => lists.map(join).join(betweenLists)).join(betweenCombinations),
    })),
  ),
  indicators: columnsOf(indicators),
})

const join = (words: readonly string[]): string => words.join(betweenWords)
