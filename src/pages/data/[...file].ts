import type { APIRoute, GetStaticPaths } from 'astro'
import { publishedFiles } from './_files.ts'

export const getStaticPaths = (async () => {
  const { bodies } = await publishedFiles(siteOf())
  return [...bodies.keys()].map((file) => ({ params: { file } }))
}) satisfies GetStaticPaths

/** `/data/<file>`: the tables, their schemas, the data package, the archive, slices by theme, place, measure and pair, quotes with their selectors. */
export const GET: APIRoute = async ({ params }) => {
  const { bodies } = await publishedFiles(siteOf())
  return new Response(bodies.get(params['file'] ?? '') ?? null)
}

/** The site's origin, where it is known at build. */
const siteOf = (): URL | undefined => (import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined)
