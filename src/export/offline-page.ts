/** A page as it is served: its path in the site, e.g. `themes/tcm/index.html`, and the sub-path the site is built for. */
export type ServedPage = { readonly path: string; readonly html: string; readonly base: string }

/**
 * A page made to open from a folder: addresses below the site become relative and name their file, scripts run as
 * plain ones (a browser loads no modules from a folder), and what cannot run there is left out. `lacking` is what
 * the page then says in place of its words on missing scripts.
 */
export function offlinePage(
  { path, html, base }: ServedPage,
  codeOf: (script: string) => string,
  lacking: string,
): string {
  const relative = withoutItself(withoutPainted(html))
    .replace(
      attribute,
      (_, name: string, address: string) => ` ${name}="${offlineAddress(address, path, base)}"`,
    )
    .replace(
      refresh,
      (_, start: string, address: string) => `${start}${offlineAddress(address, path, base)}"`,
    )
    // Written for a server: a folder has no origin of its own that `'self'` could mean.
    .replace(policy, '')
  const scripts = [...html.matchAll(moduleScript)].map(([, source = '']) => source)
  const isLacking = scripts.some((source) => needsServer(codeOf(source)))
  const plain = relative.replace(moduleScript, (tag, source: string) => {
    const served = scripts.find((each) => offlineAddress(each, path, base) === source) ?? source
    return needsServer(codeOf(served)) ? '' : tag.replace('type="module"', 'defer')
  })
  return isLacking ? plain.replace(noscript, `<p class="note" data-offline>${lacking}</p>`) : plain
}

/**
 * An address below the site as seen from a page of the folder: `('/en/#x', 'themes/tcm/index.html', '/')` →
 * `../../en/index.html#x`. Addresses elsewhere and fragments stay as they are.
 */
export function offlineAddress(address: string, path: string, base: string): string {
  const root = base.replace(/\/*$/, '/')
  if (!address.startsWith(root) || address.startsWith('//')) return address
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(root.length)) ?? []
  const target = file === '' || file.endsWith('/') ? `${file}index.html` : file
  const here = path.split('/').slice(0, -1)
  const there = target.split('/')
  const shared = here.findIndex((part, index) => part !== there[index])
  const common = shared === -1 ? Math.min(here.length, there.length - 1) : shared
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/') + rest
}

const attribute = / (href|src|action)="(\/[^"]*)"/g
const refresh = /(<meta http-equiv="refresh" content="[^"]*url=)(\/[^"]*)"/g
const policy = /<meta http-equiv="content-security-policy"[^>]*>/
/** A link to the copy itself, which is not in the copy. */
const itself = /<a [^>]*href="[^"]*offline\.zip"[^>]*>([\s\S]*?)<\/a>/g
/** Looked for only where there is any, like painted pictures below. */
const withoutItself = (html: string): string =>
  html.includes('offline.zip') ? html.replace(itself, '$1') : html
/** A link to a painted picture, and what is said of it; the copy has the same drawing as SVG, at a tenth of the bytes. */
const painted = /\s*<(a|p) [^>]*(?:href="[^"]*\.png" download=|data-painted)[^>]*>[^<]*<\/\1>/g
/** Whether there is any: most pages have none, and looking for it in all their links takes long. */
const saysPainted = /\.png" download=|data-painted/
const withoutPainted = (html: string): string => (saysPainted.test(html) ? html.replace(painted, '') : html)
const moduleScript = /<script[^>]*type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g
const noscript = /<noscript>[\s\S]*?<\/noscript>/

/** What imports other files or fetches them cannot run from a folder, unless it asks whether it is in one (`file:`). */
const needsServer = (code: string): boolean =>
  /\bimport\b/.test(code) || (/\bfetch\(/.test(code) && !/\bfile:/.test(code))
