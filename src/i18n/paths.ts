import { filePath, type SiteRoot } from '../lib/site-root.ts'
import { defaultLocale, locales, type Locale } from './locales.ts'

/**
 * Address of a page or file of a site: `('en', '/themes/tcm/', { base: '/sub/', page: '' })` → `/sub/en/themes/tcm/`.
 * `path` starts with a slash and is the same in every language; a fragment or query may follow it.
 */
export function pathFor(locale: Locale, path: string, siteRoot: SiteRoot): string {
  return filePath(locale === defaultLocale ? path : `/${locale}${path}`, siteRoot)
}

/** The path that a page of any language was made from: `/sub/en/themes/tcm/` below `/sub` → `/themes/tcm/`. */
export function pathOf(pathname: string, base: string): string {
  const below = pathname.slice(base.replace(/\/+$/, '').length)
  const locale = locales.find((each) => each !== defaultLocale && below.startsWith(`/${each}/`))
  return locale ? below.slice(locale.length + 1) : below
}
