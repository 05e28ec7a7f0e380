import type { Language } from '../../model/language.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import type { TextIndex } from '../text-index.ts'

/** The vocabulary that pages in a language understand: what residents say takes the room that English pages need. */
export const wordsIn = (language: Language, { concepts, ...rest }: Vocabulary): Vocabulary => ({
  ...rest,
  concepts: concepts.map((concept) => ({
    ...concept,
    colloquial: language === 'zh' ? concept.colloquial : [],
  })),
})

/** The texts that pages in a language show: Chinese ones without translations, which no query needs to find them. */
export const textsIn = (language: Language, { figures, ...rest }: TextIndex): TextIndex => ({
  ...rest,
  figures:
    language === 'zh' ? figures.map((figure) => ({ ...figure, quote_en: null, scope_en: null })) : figures,
})
