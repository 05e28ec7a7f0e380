/** Makes addresses for published data: absolute where the site's origin is known, else from the site's root. */
export function publicUrl(site: URL | undefined, base: string): (path: string) => string {
  const prefix = base.replace(/\/$/, '')
  return (path) => (site ? new URL(prefix + path, site).href : prefix + path)
}
