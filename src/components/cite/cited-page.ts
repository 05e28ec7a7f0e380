import type { CitedPage } from '../../export/citations/site-item.ts'
import { publicUrl } from '../../export/public-url.ts'
import type { Locale } from '../../i18n/locales.ts'
import { pathFor } from '../../i18n/paths.ts'
import type { Release } from '../../model/release.ts'
import { siteRoot } from '../site-root.ts'

/** What a page says of itself so that it can be cited. */
export type PageToCite = {
  readonly title: string
  /** Its address without base and locale. */
  readonly path: string
  readonly release: Release | undefined
}

/** The page as it is cited in one language; undefined where there is no release to name. */
export function citedPage(
  { title, path, release }: PageToCite,
  locale: Locale,
  site: URL | undefined,
): CitedPage | undefined {
  if (!release) return undefined
  const id = ['duizhao', release.version, ...path.split('/').filter(Boolean)].join('-')
  return { id, title, url: pageUrl(path, locale, site), release }
}

/** The page's full address in one language, where the site's origin is known. */
export const pageUrl = (path: string, locale: Locale, site: URL | undefined): string =>
  publicUrl(site, siteRoot)(pathFor(locale, path, { base: '', page: '' }))
