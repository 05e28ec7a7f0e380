import sitemap from '@astrojs/sitemap'
import { defineConfig, envField } from 'astro/config'
import { importBytes } from './scripts/lib/import-bytes.ts'
import { paintPictures } from './scripts/lib/pictures/paint-pictures.ts'

/** `SITE` is the public origin, `BASE` the sub-path the site is served under; both are optional. */
const site = process.env.SITE
const base = process.env.BASE

/** Where readers report mistakes: a form's address, or a mail address; without either nobody is asked to. */
const report = envField.string({ context: 'server', access: 'public', optional: true })

export default defineConfig({
  // Not among the packages: copies of the project share those, and are built side by side.
  cacheDir: './.astro/cache',
  ...(site ? { site } : {}),
  ...(base ? { base } : {}),
  // A map of the site needs its full addresses; frames and the lost visitor's page are not in it.
  integrations: [
    paintPictures(),
    ...(site
      ? [
          sitemap({
            i18n: { defaultLocale: 'zh', locales: { zh: 'zh-CN', en: 'en' } },
            filter: (page) => !/\/(embed\/|404)/.test(page),
          }),
        ]
      : []),
  ],
  // The search sends all texts at once up to so many plans; above that Pagefind chooses which of them are read.
  env: {
    schema: {
      REPORT_URL: report,
      REPORT_MAIL: report,
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
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Every script a file of its own: the Content-Security-Policy allows none in the page.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [importBytes()] },
  devToolbar: { enabled: false },
})
