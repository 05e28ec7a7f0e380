import type { SiteRoot } from '../lib/site-root.ts'

/** Where the site being built will stand: `BASE` and `LINKS`. */
export const siteRoot: SiteRoot = {
  base: import.meta.env.BASE_URL,
  page: import.meta.env.PAGE_FILE ?? '',
}
