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
    cities: withId(await getCollection('cities')),
    themes: withId(await getCollection('themes')),
    indicators: withId(await getCollection('indicators')),
    benchmarks: withId(await getCollection('benchmarks')),
    plans: (await getCollection('plans')).map(({ data }) => data),
    passages: byId(await getCollection('passages')),
    proposals: byId(await getCollection('proposals')),
    reviews: byId(await getCollection('reviews')),
    translations: byId(await getCollection('translations')),
    releases: (await getCollection('releases')).flatMap(({ data }) => data.releases),
    withdrawn: (await getCollection('withdrawn')).flatMap(({ data }) => data.withdrawn),
    glossary: (await getCollection('glossary')).flatMap(({ data }) => data.terms),
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

/** Entries with their id among their fields. */
const withId = <Data extends object>(entries: readonly { readonly id: string; readonly data: Data }[]) =>
  entries.map(({ id, data }) => ({ ...data, id }))

const byId = <Data>(
  entries: readonly { readonly id: string; readonly data: Data }[],
): ReadonlyMap<string, Data> => new Map(entries.map(({ id, data }) => [id, data]))
