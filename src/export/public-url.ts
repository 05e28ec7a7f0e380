import { filePath, type SiteRoot } from '../lib/site-root.ts'

/** Makes addresses for published data: absolute where the site's origin is known, else from the site's root. */
export function publicUrl(site: URL | undefined, siteRoot: SiteRoot): (path: string) => string {
  return (path) => {
    const address = filePath(path, siteRoot)
    return site ? new URL(address, site).href : address
  }
}
