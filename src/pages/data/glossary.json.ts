import type { APIRoute } from 'astro'
import { getDataset } from '../../content.ts'

/** `/data/glossary.json`: every term with the one English the site uses for it. */
export const GET: APIRoute = async () => {
  const { glossary } = await getDataset()
  return new Response(`${JSON.stringify(glossary, null, 1)}\n`)
}
