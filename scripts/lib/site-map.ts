import { readFileSync } from 'node:fs'
import sitemap, { type SitemapItem } from '@astrojs/sitemap'
import type { AstroIntegration } from 'astro'

/** The map of the site below `base`, each page with its other language; where `LINKS` says so it names the files. */
export function siteMap(base: string, links = process.env['LINKS']): AstroIntegration[] {
  let written = new URL('file:///')
  return [
    {
      name: 'folder-of-the-pages',
      hooks: {
        'astro:build:done': ({ dir }) => {
          written = dir
        },
      },
    },
    sitemap({
      i18n: { defaultLocale: 'zh', locales: { zh: 'zh-CN', en: 'en' } },
      filter: (page) => !/\/(embed\/|404)/.test(page) && !leadsOn(page, base, written),
      serialize: (item) => listPage(item, links),
    }),
  ]
}

/** Whether a page only leads to another: two places compared, turned round. */
function leadsOn(page: string, base: string, written: URL): boolean {
  const path = new URL(page).pathname.slice(base.length)
  return (
    path.includes('-vs-') &&
    readFileSync(new URL(`${path}index.html`, written), 'utf8').includes('http-equiv="refresh"')
  )
}

/** A page of the map, with the language for everybody else. */
function listPage(item: SitemapItem, links: string | undefined): SitemapItem {
  const named = (address: string): string => (links === 'files' ? `${address}index.html` : address)
  const languages = (item.links ?? []).map((link) => ({ ...link, url: named(link.url) }))
  const others = languages
    .filter(({ lang }) => lang === 'zh-CN')
    .map((link) => ({ ...link, lang: 'x-default' }))
  return { ...item, url: named(item.url), links: [...languages, ...others] }
}
