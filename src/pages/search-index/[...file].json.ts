import type { APIRoute, GetStaticPaths } from 'astro'
import { getDataset } from '../../content.ts'
import { searchFiles } from '../../search/build/search-files.ts'
import { hasManyPlans } from './_many-plans.ts'
import { getVocabulary } from './_vocabulary.ts'

/** What the search in the browser reads; a finished build moves it to `_astro/`, under a name of its content. */
export const getStaticPaths = (async () => {
  const dataset = await getDataset()
  return searchFiles(dataset, getVocabulary(), hasManyPlans(dataset.plans)).map(([file, json]) => ({
    params: { file },
    props: { json },
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ json: string }> = ({ props }) => new Response(props.json)
