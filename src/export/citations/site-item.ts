import type { Language } from '../../model/language.ts'
import type { Release } from '../../model/release.ts'
import { cslDate, type CslItem } from './csl-item.ts'

/** A page of the site that is cited as a part of the dataset: a theme, a measure, two places, or all of it. */
export type CitedPage = {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly release: Pick<Release, 'version' | 'date'>
}

export const siteNames: Readonly<Record<Language, string>> = { zh: '对照', en: 'Duizhao' }

/** The version in words, as it stands in a reference. */
export const versionWords: Readonly<Record<Language, (version: string) => string>> = {
  zh: (version) => `数据版本${version}`,
  en: (version) => `data version ${version}`,
}

/** The page as a reference manager stores it. */
export const pageItem = ({ id, title, url, release }: CitedPage, language: Language): CslItem => ({
  id,
  type: 'dataset',
  title,
  author: [{ literal: siteNames[language] }],
  version: release.version,
  issued: cslDate(release.date),
  language: language === 'zh' ? 'zh-CN' : 'en',
  URL: url,
  note: versionWords[language](release.version),
})
