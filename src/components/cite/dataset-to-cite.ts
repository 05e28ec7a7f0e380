import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { PageToCite } from './cited-page.ts'

/** The dataset as a whole, which stands at the data page. */
export const datasetToCite = ({ releases }: Pick<Dataset, 'releases'>, locale: Locale): PageToCite => ({
  title: translator(locale)('data.cite.title'),
  path: '/data/',
  release: releases[0],
})
