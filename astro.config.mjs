import { defineConfig, envField } from 'astro/config'
import { findSite } from './scripts/lib/find-site.ts'
import { importBytes } from './scripts/lib/import-bytes.ts'
import { plainImports } from './scripts/lib/plain-imports.ts'
import { leanFuse } from './scripts/lib/lean-fuse.ts'
import { paintPictures } from './scripts/lib/pictures/paint-pictures.ts'
import { readBase } from './scripts/lib/read-base.ts'
import { siteMap } from './scripts/lib/site-map.ts'

/** `SITE` is the public origin, `BASE` the sub-path the site is served under; both are optional. */
const site = findSite(process.env)?.site
const base = readBase(process.env)

/** Where readers report mistakes: a form's address, or a mail address; without either nobody is asked to. */
const report = envField.string({ context: 'server', access: 'public', optional: true })

export default defineConfig({
  // Not among the packages: copies of the project share those, and are built side by side.
  cacheDir: './.astro/cache',
  ...(site ? { site } : {}),
  base,
  // A map of the site needs its full addresses.
  integrations: [paintPictures(), ...(site ? siteMap(base) : [])],
  // The search sends all texts at once up to so many plans; above that Pagefind chooses which of them are read.
  env: {
    schema: {
      REPORT_URL: report,
      REPORT_MAIL: report,
      // `files`: addresses name the file of a page, for a server that knows no folder's index.
      LINKS: envField.enum({
        context: 'server',
        access: 'public',
        values: ['folders', 'files'],
        default: 'folders',
      }),
      PAGEFIND_ABOVE: envField.number({
        context: 'server',
        access: 'public',
        default: 40,
        int: true,
        min: 0,
      }),
    },
  },
  output: 'static',
  trailingSlash: 'always',
  // Some pages at a time: while one is written, the next is rendered. No page may depend on their order.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // Every script a file of its own: the Content-Security-Policy allows none in the page.
  vite: {
    build: { assetsInlineLimit: 0 },
    define: {
      'import.meta.env.PAGE_FILE': JSON.stringify(process.env.LINKS === 'files' ? 'index.html' : ''),
    },
    plugins: [importBytes(), plainImports(), leanFuse()],
    worker: { plugins: () => [leanFuse()] },
  },
  devToolbar: { enabled: false },
})
