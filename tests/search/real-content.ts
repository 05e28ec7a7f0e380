import { readdirSync, readFileSync } from 'node:fs'
import { buildTextIndex } from '../../src/search/build/build-text-index.ts'
import { buildVocabularyIndex } from '../../src/search/build/build-vocabulary-index.ts'
import { textsIn } from '../../src/search/build/parts-in-language.ts'
import { parseVocabulary } from '../../src/search/build/parse-vocabulary.ts'
import { makeSearchEngine } from '../../src/search/search-engine.ts'
import { dataset } from '../content/dataset.ts'

const root = new URL('../../', import.meta.url)

/** The project's own content, read without Astro: what the site's search answers from. */
export const realDataset = dataset

export const vocabularyFiles = namesIn('content/vocabulary', '.yaml').map((name) => ({
  path: `content/vocabulary/${name}`,
  text: textOf(`content/vocabulary/${name}`),
}))
export const realVocabulary = parseVocabulary(vocabularyFiles)
export const vocabularyIndex = buildVocabularyIndex(realDataset, realVocabulary.vocabulary)
export const textIndex = buildTextIndex(realDataset)
/** What the Chinese pages answer. */
export const search = makeSearchEngine(vocabularyIndex, textsIn('zh', textIndex))

/** The five documents as they came, joined. */
export const allSeeds = namesIn('seeds', '.txt')
  .map((name) => textOf(`seeds/${name}`))
  .join('\n')

function namesIn(folder: string, end: string): readonly string[] {
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(end))
    .toSorted()
}

function textOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}
