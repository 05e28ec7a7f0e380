import type { APIRoute } from 'astro'
import { getDataset } from '../../content.ts'
import { buildTextIndex } from '../../search/build/build-text-index.ts'
import { packTextIndex } from '../../search/build/pack-text-index.ts'

/** `/search-index/text.json`: passages and figures as the browser searches them. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(packTextIndex(buildTextIndex(await getDataset()))))
