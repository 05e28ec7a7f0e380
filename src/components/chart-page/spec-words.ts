import { localized } from '../../i18n/localized.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { itemsWith } from '../../lib/items-with.ts'
import type { City } from '../../model/city.ts'
import { coverageStates, type CoverageState } from '../../model/coverage.ts'
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
 * Places the chart shows nothing of are named, by what their documents say on its themes: an empty place on paper
 * is not read as silence, nor a mention as one. `lacking` tells what those with other figures lack.
 */
export function absentees(
  { cities, coverage }: Pick<Dataset, 'cities' | 'coverage'>,
  shown: readonly { readonly city: string }[],
  { locale, themes, lacking }: AbsenceWords,
): string {
  const t = translator(locale)
  const stateOf = (city: City): CoverageState => {
    const own = itemsWith(coverage, 'city', city.id).filter(({ theme }) => themes.includes(theme))
    return coverageStates.find((state) => own.some((cell) => cell.state === state)) ?? 'not-stated'
  }
  const absent = cities.filter(({ id }) => !shown.some(({ city }) => city === id))
  const byState = Map.groupBy(absent, stateOf)
  return coverageStates
    .flatMap((state) => {
      const places = byState.get(state)
      if (!places) return []
      const said = state === 'quantified' ? t(`chart.absent.${lacking}`) : t(`chart.absent.${state}`)
      const names = places.map((city) => localized(city, 'name', locale)).join(t('list.separator'))
      return absent.length > mostNamed
        ? t('chart.absent.many', { n: places.length, said })
        : t('chart.absent', { places: names, said })
    })
    .join('')
}

type AbsenceWords = {
  readonly locale: Locale
  /** The themes the chart is about. */
  readonly themes: readonly string[]
  /** What a place with figures on the themes has none of. */
  readonly lacking: 'measure' | 'dated' | 'promise'
}

const mostNamed = 8
