import { getCoverage } from '../../compare/theme-answers.ts'
import { localized } from '../../i18n/localized.ts'
import type { Locale } from '../../i18n/locales.ts'
import { nameOf } from '../../i18n/names.ts'
import { translator } from '../../i18n/translate.ts'
import { coverageStates, type Coverage } from '../../model/coverage.ts'
import type { Dataset } from '../../model/dataset.ts'
import { contextOf } from '../context.ts'
import type { ChartSpec } from './spec-type.ts'
import { lookOf, tell } from './spec-words.ts'

/** Every theme against every place: how many figures, mentioned only, or not stated. */
export function coverageSpec(dataset: Dataset, title: string, locale: Locale): ChartSpec {
  const t = translator(locale)
  const { href } = contextOf(locale)
  const cities = dataset.cities.map((city) => ({
    ...lookOf(city, locale),
    href: href(`/cities/${city.id}/`),
  }))
  const rows = dataset.themes.map((theme) => ({
    ...{ theme: theme.id, label: localized(theme, 'name', locale), isCore: theme.core },
    href: href(`/themes/${theme.id}/`),
    cells: dataset.cities.map((city) => {
      const cell = getCoverage(dataset, city.id, theme.id)
      return {
        city: city.id,
        state: cell.state,
        count: cell.figures.length,
        text: coverageText(cell, locale),
      }
    }),
  }))
  const items = rows.map(({ label, cells }) => {
    const told =
      cities.length <= mostTold
        ? cells.map(({ text }, index) => `${cities[index]?.label ?? ''} ${text}`)
        : coverageStates.map(
            (state) =>
              `${nameOf('state', state, locale)} ${cells.filter((cell) => cell.state === state).length}`,
          )
    return `${label}${t('label.colon')}${told.join(t('list.separator'))}`
  })
  return {
    ...{ kind: 'coverage', title, unit: null, grid: { cities, rows } },
    ...{ caption: t('chart.coverage.key'), description: tell(title, items, locale) },
  }
}

/** Of more places nobody listens to every cell: each theme is told in numbers, and the table under the chart has the cells. */
const mostTold = 8

/** A cell in words: the number of its figures, or its state. */
export const coverageText = ({ state, figures }: Coverage, locale: Locale): string =>
  state === 'quantified'
    ? translator(locale)('coverage.quantified', { n: figures.length })
    : nameOf('state', state, locale)
