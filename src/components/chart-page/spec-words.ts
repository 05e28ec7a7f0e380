import { localized } from '../../i18n/localized.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import type { City } from '../../model/city.ts'
import type { Dataset } from '../../model/dataset.ts'

/** A place as charts show it. */
export const lookOf = (city: City, locale: Locale) => ({
  city: city.id,
  label: localized(city, 'name', locale),
  mark: city.mark,
  hue: city.hue,
})

/** A chart in words: its title, then what it shows, item by item. */
export const tell = (title: string, items: readonly string[], locale: Locale): string => {
  const t = translator(locale)
  return `${title}${t('label.colon')}${items.join(t('clause.separator'))}${t('answer.end')}`
}

/** The same for what stands on an axis of years. */
export const tellByYear = (title: string, items: readonly string[], locale: Locale): string => {
  const t = translator(locale)
  return t('chart.describe', { title, items: items.join(t('clause.separator')) })
}

/**
 * Places the chart shows nothing of are named: an empty place on paper is not read as silence. `said` tells what
 * they lack: the matter itself, or only a figure.
 */
export function absentees(
  { cities }: Pick<Dataset, 'cities'>,
  shown: readonly { readonly city: string }[],
  { locale, said = 'chart.absent' }: { readonly locale: Locale; readonly said?: Absence },
): string {
  const t = translator(locale)
  const absent = cities.filter(({ id }) => !shown.some(({ city }) => city === id))
  if (absent.length === 0) return ''
  if (absent.length > mostNamed) return t(`${said}.many`, { n: absent.length })
  const places = absent.map((city) => localized(city, 'name', locale)).join(t('list.separator'))
  return t(said, { places })
}

type Absence = 'chart.absent' | 'chart.absent.figures'

const mostNamed = 8
