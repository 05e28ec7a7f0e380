import type { WordingRow } from '../../charts/wording-strip.ts'
import { themeWordings, wordings } from '../../compare/wording.ts'
import type { Locale } from '../../i18n/locales.ts'
import { nameOf } from '../../i18n/names.ts'
import { translator } from '../../i18n/translate.ts'
import type { Dataset } from '../../model/dataset.ts'
import { commitments } from '../../model/figure.ts'
import type { Theme } from '../../model/theme.ts'
import { contextOf } from '../context.ts'
import type { ChartSpec } from './spec-type.ts'
import { absentees, lookOf, tell } from './spec-words.ts'

/** How firmly every place words its promises. */
export function wordingSpec(dataset: Dataset, title: string, locale: Locale): ChartSpec {
  const { href } = contextOf(locale)
  const rows = wordings(dataset).map(({ city, counts }): WordingRow => ({
    ...lookOf(city, locale),
    ...counts,
    href: href(`/wording/#${city.id}`),
  }))
  return stripsSpec(rows, { title, locale, caption: translator(locale)('wording.caption') })
}

/** The same for the promises of one theme, of the places that make any. */
export function themeWordingSpec(
  dataset: Dataset,
  theme: Theme,
  { title, locale }: { readonly title: string; readonly locale: Locale },
): ChartSpec {
  const { href } = contextOf(locale)
  const rows = themeWordings(dataset, theme).map(({ city, counts }): WordingRow => ({
    ...lookOf(city, locale),
    ...counts,
    href: href(`/themes/${theme.id}/#${city.id}`),
  }))
  const absent = absentees(dataset, rows, { locale, themes: [theme.id], lacking: 'promise' })
  const caption = `${translator(locale)('chart.wording.caption')}${absent}`
  return stripsSpec(rows, { title, locale, caption })
}

function stripsSpec(
  rows: readonly WordingRow[],
  { title, locale, caption }: { readonly title: string; readonly locale: Locale; readonly caption: string },
): ChartSpec {
  const separator = translator(locale)('list.separator')
  const items = rows.map(
    (row) =>
      `${row.label} ${commitments.map((each) => `${nameOf('commitment', each, locale)} ${row[each]}`).join(separator)}`,
  )
  return { kind: 'wording', title, unit: null, rows, caption, description: tell(title, items, locale) }
}
