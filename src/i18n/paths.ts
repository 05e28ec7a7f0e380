import { defaultLocale, locales, type Locale } from './locales.ts'

/** Where the site stands. */
export type Place = {
  /** The sub-path it is built for, with or without a closing slash. */
  readonly base: string
  /** What a page's address ends in: `''` where the server knows a folder's index, else the file's name. */
  readonly page: '' | 'index.html'
}

/**
 * Address of a page or file at a place: `('en', '/themes/tcm/', { base: '/sub/', page: '' })` → `/sub/en/themes/tcm/`.
 * `path` starts with a slash and is the same in every language; a fragment or query may follow it.
 */
export function pathFor(locale: Locale, path: string, place: Place): string {
  return filePath(locale === defaultLocale ? path : `/${locale}${path}`, place)
}

/** Address of something that exists once for all languages, e.g. `/data/figures.csv`. */
export function filePath(path: string, { base, page }: Place): string {
  return base.replace(/\/+$/, '') + path.replace(/^([^?#]*\/)(?=[?#]|$)/, `$1${page}`)
}

/** The path that a page of any language was made from: `/sub/en/themes/tcm/` below `/sub` → `/themes/tcm/`. */
export function pathOf(pathname: string, base: string): string {
  const below = pathname.slice(base.replace(/\/+$/, '').length)
  const locale = locales.find((each) => each !== defaultLocale && below.startsWith(`/${each}/`))
  return locale ? below.slice(locale.length + 1) : below
}
