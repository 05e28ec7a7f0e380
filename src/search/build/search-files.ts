import { stableId } from '../../lib/stable-id.ts'
import type { Dataset } from '../../model/dataset.ts'
import { languages } from '../../model/language.ts'
import type { Language } from '../../model/language.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import type { IndexFile } from '../read-index-file.ts'
import type { TextFile } from '../packed-text-index.ts'
import { unpackAlphabet } from '../short-characters.ts'
import { buildPlanFiles } from './build-plan-files.ts'
import { buildTextIndex } from './build-text-index.ts'
import { buildVocabularyIndex } from './build-vocabulary-index.ts'
import { packIndicators } from './pack-indicators.ts'
import { packTextIndex } from './pack-text-index.ts'
import { packVocabulary } from './pack-vocabulary.ts'
import { textsIn, wordsIn } from './parts-in-language.ts'
import { alphabetFor, shorten } from './shorten-json.ts'

/** Path in the folder of the index without `.json`, and content. */
export type SearchFile = readonly [path: string, json: string]

/**
 * For the pages of each language `<language>/vocabulary`, what the browser needs to understand a query, and
 * `<language>/text`, passages and figures as it searches them, with the measures, which are a third smaller beside
 * what figures are called;
 * where there are many plans instead one `vocabulary` and `plans/<plan>` for each, which then says what it does not
 * state, so that the vocabulary does not grow with them.
 */
export const searchFiles = (
  dataset: Dataset,
  words: Vocabulary,
  hasManyPlans: boolean,
): readonly SearchFile[] =>
  hasManyPlans
    ? filesOfPlans(dataset, words)
    : languages.flatMap((language) =>
        filesFor(language, dataset, words).map(([path, json]): SearchFile => [`${language}/${path}`, json]),
      )

function filesOfPlans(dataset: Dataset, words: Vocabulary): readonly SearchFile[] {
  const vocabulary = JSON.stringify(packVocabulary(buildVocabularyIndex({ ...dataset, coverage: [] }, words)))
  const plans = [...buildPlanFiles(dataset)].map(
    ([plan, content]) => [plan, JSON.stringify(content)] as const,
  )
  const id = stableId(vocabulary, ...plans.map(([, json]) => json))
  return [
    ...plans.map(([plan, json]): SearchFile => [`plans/${plan}`, withId(json, id)]),
    ...shortFiles({ vocabulary }, id),
  ]
}

function filesFor(language: Language, dataset: Dataset, words: Vocabulary): readonly SearchFile[] {
  const index = buildVocabularyIndex(dataset, wordsIn(language, words))
  const { indicators } = index
  const texts: Omit<TextFile, keyof IndexFile> = {
    ...packTextIndex(textsIn(language, buildTextIndex(dataset)), indicators),
    indicators: packIndicators(indicators),
  }
  // What was searched for in vain the page knows.
  const silences = index.silences.map((gap) => ({ ...gap, terms: [] }))
  const vocabulary = JSON.stringify(packVocabulary({ ...index, indicators: [], silences }))
  const text = JSON.stringify(texts)
  const id = stableId(vocabulary, text)
  return shortFiles({ vocabulary, text: withId(text, id) }, id)
}

/** An object of JSON that names the index it belongs to, as `IndexFile` says. */
const withId = (json: string, id: string): string => `${json.slice(0, -1)},"index":"${id}"}`

/** The files in an alphabet of their own, which stands before the vocabulary. */
function shortFiles(
  { vocabulary, ...others }: Readonly<Record<string, string>> & { readonly vocabulary: string },
  id: string,
): readonly SearchFile[] {
  const packed = alphabetFor([vocabulary, ...Object.values(others)])
  const alphabet = unpackAlphabet(packed)
  return [
    ['vocabulary', `["${id}",${JSON.stringify(packed)},${shorten(vocabulary, alphabet)}]`],
    ...Object.entries(others).map(([path, json]): SearchFile => [path, shorten(json, alphabet)]),
  ]
}
