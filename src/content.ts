import { getCollection } from 'astro:content'
import { assembleDataset } from './assemble-dataset.ts'
import type { Analysis, Dataset } from './model/dataset.ts'
import { formatIssue } from './model/issue.ts'
import { languageSchema } from './model/language.ts'

let dataset: Promise<Dataset> | undefined

/** The dataset, assembled once per build; throws with every problem if the content does not fit together. */
export function getDataset(): Promise<Dataset> {
  dataset ??= readDataset()
  return dataset
}

async function readDataset(): Promise<Dataset> {
  const assembled = assembleDataset({
    cities: await listOf('cities'),
    themes: await listOf('themes'),
    indicators: await listOf('indicators'),
    benchmarks: await listOf('benchmarks'),
    plans: (await getCollection('plans')).map(({ data }) => data),
    passages: await mapOf('passages'),
    proposals: await mapOf('proposals'),
    reviews: await mapOf('reviews'),
    translations: await mapOf('translations'),
    releases: (await getCollection('releases')).flatMap(({ data }) => data.releases),
    analyses: (await getCollection('analyses')).map(({ id, body }) => analysisOf(id, body ?? '')),
  })
  const errors = assembled.issues.filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    throw new Error(`The content has ${errors.length} problems.\n${errors.map(formatIssue).join('\n')}`)
  return assembled.dataset
}

/** `childcare.zh` → the Chinese analysis of childcare. */
function analysisOf(id: string, markdown: string): Analysis {
  const [theme = '', language] = id.split('.')
  return { theme, language: languageSchema.parse(language), markdown }
}

type Listed = 'cities' | 'themes' | 'indicators' | 'benchmarks'

async function listOf<Name extends Listed>(name: Name) {
  const entries = await getCollection(name)
  return entries.map(({ id, data }) => ({ id, ...data }))
}

async function mapOf<Name extends 'passages' | 'proposals' | 'reviews' | 'translations'>(name: Name) {
  const entries = await getCollection(name)
  return new Map(entries.map(({ id, data }) => [id, data] as const))
}
