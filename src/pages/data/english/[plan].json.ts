import type { APIRoute, GetStaticPaths } from 'astro'
import { englishOf, hasEnglishPage } from '../../../components/reader/plan-english.ts'
import { readerBlocks } from '../../../components/reader/reader-blocks.ts'
import { getDataset } from '../../../content.ts'
import { itemsWith } from '../../../lib/items-with.ts'

export const getStaticPaths = (async () => {
  const { plans, passages } = await getDataset()
  return plans
    .map((plan) => ({ plan, own: itemsWith(passages, 'plan', plan.id) }))
    .filter(({ own }) => hasEnglishPage(own))
    .map(({ plan, own }) => ({ params: { plan: plan.id }, props: { plan, own } }))
}) satisfies GetStaticPaths

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props']

/** `/data/english/<plan>.json`: a long document's translation, by the id of each paragraph's first sentence. */
export const GET: APIRoute<Props> = ({ props: { plan, own } }) => {
  const paragraphs = readerBlocks(plan, own, []).flatMap((block) => {
    const english = block.kind === 'heading' ? null : englishOf(block)
    return block.kind === 'heading' || english === null ? [] : [[block.passages[0]?.id, english]]
  })
  return new Response(`${JSON.stringify(Object.fromEntries(paragraphs), null, 1)}\n`)
}
