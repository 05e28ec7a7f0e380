import type { APIRoute, GetStaticPaths } from 'astro'
import { getDataset } from '../../content.ts'
import type { Dataset } from '../../model/dataset.ts'
import { buildPlanFiles } from '../../search/build/build-plan-files.ts'
import { buildTextIndex } from '../../search/build/build-text-index.ts'
import { indexIndicators } from '../../search/build/build-vocabulary-index.ts'
import { packTextIndex } from '../../search/build/pack-text-index.ts'
import { hasManyPlans } from './_many-plans.ts'

/**
 * `/search-index/text.json`: passages and figures as the browser searches them; where there are many plans instead
 * `/search-index/plans/<plan>.json` for each.
 */
export const getStaticPaths = (async () => {
  const dataset = await getDataset()
  return filesOf(dataset).map(([file, content]) => ({ params: { file }, props: { content } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ content: unknown }> = ({ props }) => new Response(JSON.stringify(props.content))

const filesOf = (dataset: Dataset): readonly (readonly [string, unknown])[] =>
  hasManyPlans(dataset.plans)
    ? [...buildPlanFiles(dataset)].map(([plan, content]) => [`plans/${plan}`, content] as const)
    : [['text', packTextIndex(buildTextIndex(dataset), indexIndicators(dataset.indicators))]]
