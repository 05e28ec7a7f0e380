import type { Dataset } from '../../model/dataset.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import type { TextFile } from '../packed-text-index.ts'
import { unpackAlphabet } from '../short-characters.ts'
import { buildPlanFiles } from './build-plan-files.ts'
import { buildTextIndex } from './build-text-index.ts'
import { buildVocabularyIndex } from './build-vocabulary-index.ts'
import { packIndicators } from './pack-indicators.ts'
import { packTextIndex } from './pack-text-index.ts'
import { packVocabulary } from './pack-vocabulary.ts'
import { alphabetFor, shorten } from './shorten-json.ts'

/** Path below `/search-index/` without `.json`, and content. */
export type SearchFile = readonly [path: string, json: string]

/**
 * `vocabulary`, what the browser needs to understand a query, and `text`, passages and figures as it searches them,
 * with the measures, which are a third smaller beside what figures are called;
 * where there are many plans instead `plans/<plan>` for each, which then says what it does not state, so that the
 * vocabulary does not grow with them.
 */
export function searchFiles(
  dataset: Dataset,
  words: Vocabulary,
  hasManyPlans: boolean,
): readonly SearchFile[] {
  const covered = hasManyPlans ? { ...dataset, coverage: [] } : dataset
  const index = buildVocabularyIndex(covered, words)
  if (hasManyPlans) {
    const plans = [...buildPlanFiles(dataset)].map(([plan, content]): SearchFile => [
      `plans/${plan}`,
      JSON.stringify(content),
    ])
    return [...plans, ...shortFiles({ vocabulary: JSON.stringify(packVocabulary(index)) })]
  }
  const { indicators } = index
  const text: TextFile = {
    ...packTextIndex(buildTextIndex(dataset), indicators),
    indicators: packIndicators(indicators),
  }
  return shortFiles({
    vocabulary: JSON.stringify(packVocabulary({ ...index, indicators: [] })),
    text: JSON.stringify(text),
  })
}

/** The files in an alphabet of their own, which stands before the vocabulary. */
function shortFiles({
  vocabulary,
  ...others
}: Readonly<Record<string, string>> & { readonly vocabulary: string }): readonly SearchFile[] {
  const packed = alphabetFor([vocabulary, ...Object.values(others)])
  const alphabet = unpackAlphabet(packed)
  return [
    ['vocabulary', `[${JSON.stringify(packed)},${shorten(vocabulary, alphabet)}]`],
    ...Object.entries(others).map(([path, json]): SearchFile => [path, shorten(json, alphabet)]),
  ]
}
