import { languages, type Language } from '../model/language.ts'

/** The language the page talks to its reader in; the documents themselves are always Chinese. */
export type Locale = Language

/** Chinese first: it is the language of the sources and of most readers. */
export const locales: readonly Locale[] = languages
export const defaultLocale: Locale = 'zh'

/** Value of `lang` and `hreflang` for each locale. */
export const languageTags: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' }

/** What each language calls itself, for the switch. */
export const ownNames: Readonly<Record<Locale, string>> = { zh: '中文', en: 'English' }

/** Value of the `[...locale]` route parameter: Chinese pages stand at the root. */
const localeParam = (locale: Locale): string | undefined => (locale === defaultLocale ? undefined : locale)

/** The other language of a page. */
export const otherLocale = (locale: Locale): Locale => (locale === 'zh' ? 'en' : 'zh')

/** One entry per locale in the form a `[...locale]` route's getStaticPaths returns. */
export const localePaths = (): { params: { locale: string | undefined }; props: { locale: Locale } }[] =>
  locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }))
