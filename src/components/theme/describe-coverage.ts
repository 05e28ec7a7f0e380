import { getCoverage } from '../../compare/theme-answers.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { coverageStates } from '../../model/coverage.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Theme } from '../../model/theme.ts'

/** The answer in one sentence: how many documents give figures, only mention the theme, or are silent. */
export function describeCoverage(dataset: Dataset, theme: Theme, locale: Locale): string {
  const t = translator(locale)
  const parts = coverageParts(dataset, theme, locale, 'theme.dek').join(t('list.clauses'))
  return t('theme.dek', { total: dataset.plans.length, parts })
}

/** One phrase per state that occurs, in short or as a clause of a sentence. */
export function coverageParts(
  { cities, coverage }: Pick<Dataset, 'cities' | 'coverage'>,
  theme: Pick<Theme, 'id'>,
  locale: Locale,
  phrase: 'theme.dek' | 'themes.count',
): readonly string[] {
  const t = translator(locale)
  const cells = cities.map(({ id }) => getCoverage({ coverage }, id, theme.id))
  return coverageStates
    .map((state) => ({ state, n: cells.filter((cell) => cell.state === state).length }))
    .filter(({ n }) => n > 0)
    .map(({ state, n }) => t(`${phrase}.${state}`, { n }))
}
