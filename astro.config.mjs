import { defineConfig } from 'astro/config'

/** `SITE` is the public origin, `BASE` the sub-path the site is served under; both are optional. */
const site = process.env.SITE
const base = process.env.BASE

export default defineConfig({
  ...(site ? { site } : {}),
  ...(base ? { base } : {}),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // One stylesheet for all pages: 8 kB once, instead of a dozen small requests a page.
  vite: { build: { cssCodeSplit: false } },
  devToolbar: { enabled: false },
})
