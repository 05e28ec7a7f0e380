import type { APIRoute } from 'astro'
import { getDataset } from '../../content.ts'
import { buildTextIndex } from '../../search/build/build-text-index.ts'

/** `/search-index/text.json`: passages and figures as the browser searches them. */
export const GET: APIRoute = async () => new Response(JSON.stringify(buildTextIndex(await getDataset())))
