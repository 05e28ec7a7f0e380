import type { APIRoute } from 'astro'

/** Everything may be read; the map of the site is named where the site's address is known. */
export const GET: APIRoute = ({ site }) => {
  const map = site
    ? `Sitemap: ${new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/sitemap-index.xml`, site).href}\n`
    : ''
  return new Response(`User-agent: *\nAllow: /\n${map}`)
}
