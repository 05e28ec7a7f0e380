import type { Dataset } from '../../model/dataset.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import { foldText } from '../fold-text.ts'
import { latinKey } from '../latin-key.ts'
import type { IndexedConcept, IndexedIndicator, VocabularyIndex } from '../vocabulary-index.ts'
import { deriveSounds } from './derive-sounds.ts'
import { deriveTraditional } from './derive-traditional.ts'
import { dropRedundantWords } from './drop-redundant-words.ts'

/** Everything the browser needs to understand a query, from what people wrote and what the documents say. */
export function buildVocabularyIndex(
  dataset: Pick<Dataset, 'cities' | 'themes' | 'indicators' | 'passages' | 'coverage'>,
  { concepts, queryWords }: Vocabulary,
): VocabularyIndex {
  const indexed = concepts.map((concept): IndexedConcept => ({
    id: concept.id,
    theme: concept.theme,
    wholeTheme: concept.whole_theme,
    terms: concept.terms.map(fold),
    // In an order that compresses well; the first phrase names the concept.
    aliases: concept.aliases.map(fold).toSorted(),
    latin: restSorted([
      ...new Set([...concept.en, ...concept.abbreviations].map((phrase) => latinKey(fold(phrase)))),
    ]),
    combined: concept.combined.map((lists) => lists.map((words) => words.map(fold).toSorted())),
    related: concept.related,
    falseFriends: concept.false_friends.map(fold),
    hints: '',
  }))
  const cities = dataset.cities.map(({ id, name_zh, name_en, aliases_zh, aliases_en, within_zh }) => ({
    id,
    zh: name_zh,
    en: name_en,
    aliases: [...aliases_zh, ...aliases_en],
    within: queryWords.places.find((place) => within_zh.startsWith(place)) ?? '',
  }))
  const terms = [
    ...indexed.flatMap((concept) => concept.terms),
    ...cities.flatMap(({ zh, aliases }) => [zh, ...aliases]),
    ...queryWords.places,
  ].filter(isAllHan)
  const aliases = indexed.flatMap((concept) => concept.aliases).filter(isAllHan)
  const texts = dataset.passages.flatMap(({ excerpts }) => excerpts.map(({ text }) => text))
  const index: VocabularyIndex = {
    concepts: indexed,
    cities,
    themes: dataset.themes.map(({ id, name_zh, name_en }) => ({ id, zh: name_zh, en: name_en })),
    indicators: indexIndicators(dataset.indicators),
    queryWords: {
      ...queryWords,
      asking_number: queryWords.asking_number.toSorted(),
      fillers: queryWords.fillers.toSorted(),
      generic: queryWords.generic.toSorted(),
    },
    traditional: deriveTraditional(
      [
        ...terms,
        ...aliases,
        ...usedAgain(texts.join('')),
        ...queryWords.asking_number,
        ...queryWords.fillers,
      ].join(''),
    ),
    sounds: deriveSounds([...terms, ...aliases]),
    ...gapsOf(dataset.coverage),
  }
  return dropRedundantWords(index, texts.join('\n'))
}

/** The measures in the order in which the texts' figures name them. */
export const indexIndicators = (indicators: Dataset['indicators']): readonly IndexedIndicator[] =>
  indicators.map(({ id, theme, name_zh, name_en }) => ({ id, theme, zh: name_zh, en: name_en }))

/** What documents do not say, or say without a figure. */
export const gapsOf = (
  coverage: Dataset['coverage'],
): Pick<VocabularyIndex, 'silences' | 'unquantified'> => ({
  silences: coverage
    .filter(({ state }) => state === 'not-stated')
    .map(({ city, theme, terms_searched }) => ({ city, theme, terms: terms_searched })),
  unquantified: coverage
    .filter(({ state }) => state === 'mentioned')
    .map(({ city, theme }) => ({ city, theme })),
})

const restSorted = (words: readonly string[]): readonly string[] => [
  ...words.slice(0, 1),
  ...words.slice(1).toSorted(),
]

/** Characters that are used more than twice; in others a slip is seen. */
const usedAgain = (text: string): readonly string[] =>
  [...Map.groupBy(text, (character) => character)].flatMap(([character, all]) =>
    all.length > 2 ? [character] : [],
  )

const isAllHan = (word: string): boolean => /^\p{Script=Han}+$/u.test(word)
const fold = (text: string): string => foldText(text, new Map()).text
