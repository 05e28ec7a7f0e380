import type { APIRoute, GetStaticPaths } from 'astro'
import { getDataset } from '../../content.ts'
import { searchFiles } from '../../search/build/search-files.ts'
import { hasManyPlans } from './_many-plans.ts'
import { getVocabulary } from './_vocabulary.ts'

/** `/search-index/`: what the search in the browser reads. */
export const getStaticPaths = (async () => {
  const dataset = await getDataset()
  return searchFiles(dataset, getVocabulary(), hasManyPlans(dataset.plans)).map(([file, json]) => ({
    params: { file },
    props: { json },
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ json: string }> = ({ props }) => new Response(props.json)
