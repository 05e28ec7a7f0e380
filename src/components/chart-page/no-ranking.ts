import type { Measured } from '../../compare/measured.ts'
import { placesDiffer } from '../../compare/places-differ.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'

/** What sets the values of a chart apart though they share its scale, as its first words; empty if nothing does. */
export function noRanking(values: readonly Measured[], locale: Locale): string {
  const t = translator(locale)
  const names = new Set(placesDiffer(values).map((difference) => t(`chart.differ.${difference}`)))
  return names.size === 0 ? '' : t('chart.differ', { what: [...names].join(t('list.separator')) })
}
