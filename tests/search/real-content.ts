import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { z } from 'zod'
import { assembleDataset } from '../../src/assemble-dataset.ts'
import { benchmarkSchema } from '../../src/model/benchmark.ts'
import { citySchema } from '../../src/model/city.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { proposalsFileSchema } from '../../src/model/figure.ts'
import { indicatorSchema } from '../../src/model/indicator.ts'
import { passagesFileSchema } from '../../src/model/passage.ts'
import { planSchema } from '../../src/model/plan.ts'
import { reviewSchema } from '../../src/model/review.ts'
import { themeSchema } from '../../src/model/theme.ts'
import { translationSchema } from '../../src/model/translation.ts'
import { buildTextIndex } from '../../src/search/build/build-text-index.ts'
import { buildVocabularyIndex } from '../../src/search/build/build-vocabulary-index.ts'
import { parseVocabulary } from '../../src/search/build/parse-vocabulary.ts'
import { makeSearchEngine } from '../../src/search/search-engine.ts'

const root = new URL('../../', import.meta.url)

/** The project's own content, read without Astro: what the site's search answers from. */
export const realDataset: Dataset = assembleDataset({
  cities: listOf('cities', citySchema),
  themes: listOf('themes', themeSchema),
  indicators: listOf('indicators', indicatorSchema),
  benchmarks: listOf('benchmarks', benchmarkSchema),
  plans: planIds().map((plan) => planSchema.parse(jsonOf(`content/plans/${plan}/plan.json`))),
  passages: mapOf(passagesFileSchema, 'passages'),
  proposals: mapOf(proposalsFileSchema, 'figures'),
  reviews: new Map(listOf('reviews', reviewSchema).map((review) => [review.id, review])),
  translations: new Map(listOf('translations', translationSchema).map((one) => [one.id, one])),
  releases: [],
  analyses: [],
  glossary: [],
}).dataset

export const vocabularyFiles = namesIn('content/vocabulary', '.yaml').map((name) => ({
  path: `content/vocabulary/${name}`,
  text: textOf(`content/vocabulary/${name}`),
}))
export const realVocabulary = parseVocabulary(vocabularyFiles)
export const vocabularyIndex = buildVocabularyIndex(realDataset, realVocabulary.vocabulary)
export const textIndex = buildTextIndex(realDataset)
export const search = makeSearchEngine(vocabularyIndex, textIndex)

/** The five documents as they came, joined. */
export const allSeeds = namesIn('seeds', '.txt')
  .map((name) => textOf(`seeds/${name}`))
  .join('\n')

function listOf<Fields extends object>(
  folder: string,
  schema: z.ZodType<Fields>,
): (Fields & { id: string })[] {
  return namesIn(`content/${folder}`, '.yaml').map((name) => ({
    id: name.replace(/\.yaml$/, ''),
    ...schema.parse(parse(textOf(`content/${folder}/${name}`))),
  }))
}

function mapOf<T>(schema: z.ZodType<T>, file: string): ReadonlyMap<string, T> {
  return new Map(planIds().map((plan) => [plan, schema.parse(jsonOf(`content/plans/${plan}/${file}.json`))]))
}

function planIds(): readonly string[] {
  return namesIn('content/plans', '')
}

function namesIn(folder: string, end: string): readonly string[] {
  const path = new URL(folder, root)
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith(end))
        .sort()
    : []
}

function jsonOf(path: string): unknown {
  return JSON.parse(textOf(path))
}

function textOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}
