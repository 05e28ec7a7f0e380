import { getCoverage } from '../../compare/theme-answers.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import type { CoverageState } from '../../model/coverage.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Theme } from '../../model/theme.ts'
import { countStates } from './count-states.ts'

const states: readonly CoverageState[] = ['quantified', 'mentioned', 'not-stated']

/** The answer in one sentence: how many documents give figures, only mention the theme, or are silent. */
export function describeCoverage(dataset: Dataset, theme: Theme, locale: Locale): string {
  const t = translator(locale)
  const counts = countStates(dataset.cities.map(({ id }) => getCoverage(dataset, id, theme.id)))
  const parts = states
    .filter((state) => counts[state] > 0)
    .map((state) => t(`theme.dek.${state}`, { n: counts[state] }))
  return t('theme.dek', { total: dataset.plans.length, parts: parts.join(t('list.clauses')) })
}
