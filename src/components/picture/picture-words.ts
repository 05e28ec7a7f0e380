import type { PictureRow, PictureWords } from '../../charts/picture-layout.ts'
import { cityAnswers, themeAnswers, type ThemeAnswer } from '../../compare/theme-answers.ts'
import { themeSummary } from '../../compare/theme-summary.ts'
import { localized } from '../../i18n/localized.ts'
import type { Locale } from '../../i18n/locales.ts'
import { nameOf } from '../../i18n/names.ts'
import { formatPeriod } from '../../i18n/format-date.ts'
import { translator } from '../../i18n/translate.ts'
import { unitName } from '../../i18n/units.ts'
import { itemsWith } from '../../lib/items-with.ts'
import type { City } from '../../model/city.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Theme } from '../../model/theme.ts'
import { summarySpec } from '../chart-page/summary-spec.ts'
import { answerText } from '../figure/answer-text.ts'
import { describeCoverage } from '../theme/describe-coverage.ts'

/** More rows than these cannot be read in a feed. */
const mostRows = 5

/** A theme in a picture: every place's answer, on one scale where there is one. */
export function themePicture(dataset: Dataset, theme: Theme, locale: Locale): PictureWords {
  const t = translator(locale)
  const title = localized(theme, 'name', locale)
  const summary = themeSummary(dataset, theme)
  const spec = summary && summarySpec(summary, title, locale)
  const answers = themeAnswers(dataset, theme)
  const rows = answers.map((answer, index): PictureRow => ({
    ...answerRow(answer, locale),
    ...{ id: answer.plan.id, label: localized(answer.city, 'name', locale) },
    look: { mark: answer.city.mark, hue: answer.city.hue },
    value: spec?.kind === 'summary' ? (spec.rows[index]?.value ?? null) : null,
  }))
  const scale = summary && {
    indicator: localized(summary.indicator, 'name', locale),
    unit: unitName(summary.indicator.unit, locale),
  }
  return {
    ...{ over: t('picture.theme'), title, dek: describeCoverage(dataset, theme, locale) },
    rows: rows.slice(0, mostRows),
    foot: [
      scale ? t('picture.scale', scale) : t('chart.coverage.key'),
      rows.length > mostRows ? t('picture.more', { n: rows.length - mostRows }) : '',
    ].join(''),
  }
}

/** A place in a picture: its document, and its answers to the core themes. */
export function cityPicture(dataset: Dataset, city: City, locale: Locale): PictureWords {
  const plans = itemsWith(dataset.plans, 'city', city.id)
  const core = dataset.themes.filter((theme) => theme.core)
  const rows = core.flatMap((theme) =>
    cityAnswers(dataset, theme, city)
      .slice(0, 1)
      .map((answer): PictureRow => ({
        ...answerRow(answer, locale),
        ...{ id: theme.id, label: localized(theme, 'name', locale), look: null, value: null },
      })),
  )
  const documents = plans.map(
    (plan) =>
      `${locale === 'zh' ? plan.title_zh : plan.title_en}${translator(locale)('list.clauses')}${nameOf('planKind', plan.kind, locale)}${translator(locale)('list.clauses')}${formatPeriod(plan.period_from, plan.period_to)}`,
  )
  return {
    ...{ over: localized(city, 'within', locale), title: localized(city, 'name', locale) },
    ...{ dek: documents.join(translator(locale)('clause.separator')), rows, foot: '' },
  }
}

/** The site in a picture: how many documents answer each core theme. */
export function sitePicture(dataset: Dataset, locale: Locale): PictureWords {
  const t = translator(locale)
  const counts = { plans: dataset.plans.length, themes: dataset.themes.length }
  const core = dataset.themes.filter((theme) => theme.core)
  return {
    ...{ over: t('site.what'), title: t('home.title'), dek: t('home.dek', counts), foot: '' },
    rows: core.map((theme): PictureRow => {
      const figures = dataset.figures.filter(({ themes }) => themes.includes(theme.id))
      return {
        ...{ id: theme.id, label: localized(theme, 'name', locale), look: null, value: null },
        ...{ state: 'quantified', count: figures.length, text: describeCoverage(dataset, theme, locale) },
      }
    }),
  }
}

const answerRow = (answer: ThemeAnswer, locale: Locale) => ({
  state: answer.coverage.state,
  count: answer.coverage.figures.length,
  text: answerText(answer, locale),
})
