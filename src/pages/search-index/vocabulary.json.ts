import type { APIRoute } from 'astro'
import { getDataset } from '../../content.ts'
import { buildVocabularyIndex } from '../../search/build/build-vocabulary-index.ts'
import { packVocabulary } from '../../search/build/pack-vocabulary.ts'
import { getVocabulary } from './_vocabulary.ts'

/** `/search-index/vocabulary.json`: what the browser needs to understand a query. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(packVocabulary(buildVocabularyIndex(await getDataset(), getVocabulary()))))
