import type { APIRoute, GetStaticPaths } from 'astro'
import { getCheckedPlans } from '../../../checked-quotes.ts'
import { getDataset } from '../../../content.ts'
import { publicUrl } from '../../../export/public-url.ts'
import type { CheckedPlan } from '../../../model/quote.ts'
import { quoteAnnotations } from '../../../export/quote-annotations.ts'

export const getStaticPaths = (async () => {
  const checked = await getCheckedPlans(await getDataset())
  return checked.map((props) => ({ params: { plan: props.plan.id }, props }))
}) satisfies GetStaticPaths

/** `/data/quotes/<plan>.json`: every quote of a document as a W3C Web Annotation with its selectors. */
export const GET: APIRoute<CheckedPlan> = ({ props: { plan, quotes }, site }) => {
  const page = quoteAnnotations({ plan, quotes, urlOf: publicUrl(site, import.meta.env.BASE_URL) })
  return new Response(`${JSON.stringify(page, null, 1)}\n`)
}
