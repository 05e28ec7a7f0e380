import type { APIRoute } from 'astro'
import { getDataset } from '../../content.ts'
import { buildVocabularyIndex } from '../../search/build/build-vocabulary-index.ts'
import { packVocabulary } from '../../search/build/pack-vocabulary.ts'
import { hasManyPlans } from './_many-plans.ts'
import { getVocabulary } from './_vocabulary.ts'

/**
 * `/search-index/vocabulary.json`: what the browser needs to understand a query. Where there are many plans the file
 * of each says what it does not state, and the vocabulary does not grow with them.
 */
export const GET: APIRoute = async () => {
  const dataset = await getDataset()
  const covered = hasManyPlans(dataset.plans) ? { ...dataset, coverage: [] } : dataset
  return new Response(JSON.stringify(packVocabulary(buildVocabularyIndex(covered, getVocabulary()))))
}
