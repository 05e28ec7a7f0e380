import { hasHan } from '../../lib/has-han.ts'
import type { Language } from '../../model/language.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import type { TextIndex } from '../text-index.ts'

/**
 * The vocabulary that pages in a language understand. What residents say in Chinese takes the room that translations of
 * quotes need on English pages, which know no spoken phrases but the shortest Chinese words besides those of the documents.
 */
export const wordsIn = (language: Language, vocabulary: Vocabulary): Vocabulary =>
  language === 'zh' ? vocabulary : withoutSpokenChinese(vocabulary)

const withoutSpokenChinese = ({ concepts, queryWords }: Vocabulary): Vocabulary => ({
  concepts: concepts.map((concept) => ({ ...concept, aliases: concept.aliases.filter(isShort) })),
  queryWords: {
    ...queryWords,
    wordings: Object.fromEntries(
      Object.entries(queryWords.wordings).flatMap(([said, words]) => {
        const others = words.filter((word) => !hasHan(word))
        return others.length > 0 ? [[said, others]] : []
      }),
    ),
  },
})

const isShort = (word: string): boolean => word.length <= 3

/** The texts that pages in a language show: Chinese ones without translations that no query needs to find them. */
export const textsIn = (language: Language, texts: TextIndex): TextIndex =>
  language === 'zh' ? withoutTranslations(texts) : texts

const withoutTranslations = ({ plans, figures, ...rest }: TextIndex): TextIndex => ({
  ...rest,
  plans: plans.map((plan) => ({ ...plan, en: '' })),
  figures: figures.map((figure) => ({ ...figure, quote_en: null, scope_en: null })),
})
