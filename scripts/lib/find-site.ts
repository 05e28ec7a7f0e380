/** The public origin of the site, and the variable it was taken from. */
export type FoundSite = { readonly site: string; readonly from: 'SITE' | 'URL' | 'CF_PAGES_URL' }

/**
 * Where the site will stand: what `SITE` says, else the main address that the host which builds it tells, in a preview
 * too, so that no search engine keeps a preview's pages. Netlify tells it. Cloudflare Pages tells the address of the
 * single deployment, which the project's own follows; a domain of one's own it does not tell.
 */
export function findSite(env: Readonly<Record<string, string | undefined>>): FoundSite | undefined {
  const { SITE, NETLIFY, URL: main, CF_PAGES, CF_PAGES_URL } = env
  if (SITE) return { site: checkedSite(SITE), from: 'SITE' }
  if (NETLIFY === 'true' && main) return { site: main, from: 'URL' }
  const [, project] = /^https:\/\/[\w-]+\.([\w-]+\.pages\.dev)\/?$/.exec(CF_PAGES_URL ?? '') ?? []
  return CF_PAGES === '1' && project ? { site: `https://${project}`, from: 'CF_PAGES_URL' } : undefined
}

/** The origin that `SITE` names; throws where it names none, or more than one. */
function checkedSite(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      `The setting SITE is \`${site}\`, which is no address of a site. Write it with \`https://\`, such as \`SITE=https://example.org\`.`,
    )
  if (url.href !== `${url.origin}/`)
    throw new Error(
      `The setting SITE is \`${site}\`, which is more than the address of a site. Write \`SITE=${url.origin}\`; a sub-path goes into BASE, such as \`BASE=/a/b/\`.`,
    )
  return url.origin
}
