import { formatDate } from '../../i18n/format-date.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import type { Dataset } from '../../model/dataset.ts'

/** Where a chart's numbers come from, to go with it wherever it goes. */
export function sourceLine(
  { releases, plans }: Pick<Dataset, 'releases' | 'plans'>,
  address: string,
  locale: Locale,
): string {
  const [release] = releases
  return translator(locale)('charts.source', {
    version: release?.version ?? '',
    date: release ? formatDate(release.date, locale) : '',
    plans: plans.length,
    address,
  }).trim()
}
