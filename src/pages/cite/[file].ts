import type { APIRoute, GetStaticPaths } from 'astro'
import { getDataset } from '../../content.ts'
import { formatBibTeX, formatCslJson, formatRis } from '../../export/citations/library.ts'
import { pageItem } from '../../export/citations/site-item.ts'
import { planItems } from '../../export/citations/plan-items.ts'
import type { CslItem } from '../../export/citations/csl-item.ts'
import { publicUrl } from '../../export/public-url.ts'
import { citedPage } from '../../components/cite/cited-page.ts'
import { datasetToCite } from '../../components/cite/dataset-to-cite.ts'
import { lookupsOf } from '../../components/lookups.ts'
import { siteRoot } from '../../components/site-root.ts'

const formats: Readonly<Record<string, (items: readonly CslItem[]) => string>> = {
  bib: formatBibTeX,
  ris: formatRis,
  json: formatCslJson,
}

export const getStaticPaths = (async () => {
  const { plans } = await getDataset()
  return [...plans.map(({ id }) => id), 'dataset'].flatMap((name) =>
    Object.keys(formats).map((ending) => ({
      params: { file: `${name}.${ending}` },
      props: { name, ending },
    })),
  )
}) satisfies GetStaticPaths

/** `/cite/<plan>.bib`, `.ris`, `.json`: the document, its figures and its passages for reference managers; `/cite/dataset.*`: all of it. */
export const GET: APIRoute<{ name: string; ending: string }> = async ({ props, site }) => {
  const items = await itemsOf(props.name, site)
  return new Response(formats[props.ending]?.(items) ?? null)
}

async function itemsOf(name: string, site: URL | undefined): Promise<readonly CslItem[]> {
  const dataset = await getDataset()
  if (name === 'dataset') {
    const page = citedPage(datasetToCite(dataset, 'zh'), 'zh', site)
    return page ? [pageItem(page, 'zh')] : []
  }
  const { plan: planOf, city } = lookupsOf(dataset)
  const plan = planOf(name)
  return planItems(dataset, plan, city(plan.city), publicUrl(site, siteRoot))
}
