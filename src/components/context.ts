import { pathFor } from '../i18n/paths.ts'
import type { Locale } from '../i18n/locales.ts'
import { translator, type Translate } from '../i18n/translate.ts'
import { filePath } from '../lib/site-root.ts'
import { siteRoot } from './site-root.ts'

/** What nearly every component needs to speak one language and to link within the site. */
export type Context = {
  readonly t: Translate
  /** Address of a page in this language, below the base. */
  readonly href: (path: string) => string
  /** Address of a file that exists once for all languages. */
  readonly file: (path: string) => string
}

/** The context of a locale under the base path the site is built for. */
export const contextOf = (locale: Locale): Context => ({
  t: translator(locale),
  href: (path) => pathFor(locale, path, siteRoot),
  file: (path) => filePath(path, siteRoot),
})
