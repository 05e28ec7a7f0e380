import { localized } from '../../i18n/localized.ts'
import type { Locale } from '../../i18n/locales.ts'
import { nameOf } from '../../i18n/names.ts'
import { pathFor } from '../../i18n/paths.ts'
import { searchStrings } from '../../i18n/search-strings.ts'
import { unitText } from '../../i18n/units.ts'
import { filePath } from '../../lib/site-root.ts'
import type { City } from '../../model/city.ts'
import type { Coverage } from '../../model/coverage.ts'
import { figureKinds, type FigureKind } from '../../model/figure.ts'
import type { Theme } from '../../model/theme.ts'
import { siteRoot } from '../site-root.ts'
import type { SearchConfig } from './search-config.ts'

/** What the search page is made from. */
export type SearchSource = {
  readonly cities: readonly City[]
  readonly themes: readonly Theme[]
  /** Units of the figures' values. */
  readonly units: readonly string[]
  readonly hasManyPlans: boolean
  /** What the search's concepts are in English, by id. */
  readonly glosses: Readonly<Record<string, string>>
  readonly coverage: readonly Coverage[]
}

/** What the built page tells its script, in one language. */
export function makeSearchConfig(
  { cities, themes, units, hasManyPlans, glosses, coverage }: SearchSource,
  locale: Locale,
): SearchConfig {
  // Addresses below a folder are put together in the page.
  const folder = { ...siteRoot, page: '' } as const
  const namesOf = (records: readonly (City | Theme)[]): Record<string, string> =>
    Object.fromEntries(records.map((record) => [record.id, localized(record, 'name', locale)]))
  const kinds = figureKinds.map((kind) => [kind, nameOf('kind', kind, locale)])
  const silences = coverage.filter(({ state }) => !hasManyPlans && state === 'not-stated')
  return {
    locale,
    home: pathFor(locale, '/', folder),
    page: siteRoot.page,
    index: filePath(hasManyPlans ? '/search-index/' : `/search-index/${locale}/`, folder),
    hasManyPlans,
    strings: searchStrings[locale],
    kinds: Object.fromEntries(kinds) as Record<FigureKind, string>,
    units: Object.fromEntries(units.map((unit) => [unit, unitText(unit, locale)])),
    cities: namesOf(cities),
    themes: namesOf(themes),
    glosses: locale === 'en' ? glosses : {},
    silences: Object.fromEntries(
      silences.map(({ city, theme, terms_searched }) => [`${city}/${theme}`, terms_searched.join('、')]),
    ),
  }
}
