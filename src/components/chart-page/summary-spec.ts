import type { MiniRow } from '../../charts/mini-chart.ts'
import type { Measured } from '../../compare/measured.ts'
import type { SummaryRow, ThemeSummary } from '../../compare/theme-summary.ts'
import { formatValue } from '../../i18n/format-value.ts'
import type { Locale } from '../../i18n/locales.ts'
import { nameOf } from '../../i18n/names.ts'
import { translator } from '../../i18n/translate.ts'
import { evidencePath } from '../../model/evidence-path.ts'
import type { Figure } from '../../model/figure.ts'
import { contextOf } from '../context.ts'
import { chartKey, derivedRow, figureRow } from '../theme/chart-rows.ts'
import { noRanking } from './no-ranking.ts'
import type { ChartSpec } from './spec-type.ts'
import { lookOf, tell } from './spec-words.ts'
import { unitOf } from './values-spec.ts'

/** The small chart of a theme: a row per document, words where its figure shares no scale with the others. */
export function summarySpec(
  { indicator, rows: answers }: ThemeSummary,
  title: string,
  locale: Locale,
): ChartSpec {
  const rows = answers.map((answer) => rowOf(answer, locale))
  const measured = answers.flatMap(({ shown, derived, plan }): readonly Measured[] => {
    const figure = shown ?? derived?.from
    return figure ? [{ figure, plan, indicator }] : []
  })
  const key = chartKey(
    rows.flatMap(({ value }) => value ?? []),
    locale,
  )
  const items = rows.map(({ label, value, words }) => `${label} ${value?.valueText ?? words}`)
  return {
    ...{ kind: 'summary', title, rows, description: tell(title, items, locale) },
    caption: noRanking(measured, locale) + key,
    unit: unitOf(indicator, locale),
  }
}

function rowOf({ city, coverage, lead, shown, derived }: SummaryRow, locale: Locale): MiniRow {
  const own = shown && figureRow(shown, city, locale)
  const worked = derived && { ...derivedRow(derived, city, locale), noteText: whenDerived(lead, locale) }
  return {
    ...lookOf(city, locale),
    href: lead ? contextOf(locale).href(evidencePath(lead)) : null,
    value: own ?? worked ?? null,
    words: lead
      ? translator(locale)('chart.other', { value: formatValue(lead, locale) ?? '' })
      : nameOf('state', coverage.state, locale),
  }
}

/** The formula stands on the theme page; here there is room for its being derived. */
const whenDerived = (from: Figure | undefined, locale: Locale): string =>
  translator(locale)('chart.derived.note', { year: from?.year ?? '' })
