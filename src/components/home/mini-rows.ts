import type { MiniRow } from '../../charts/mini-chart.ts'
import { derivedValues } from '../../compare/derived-values.ts'
import { measuredIn } from '../../compare/indicator-scale.ts'
import { shareScale } from '../../compare/share-scale.ts'
import { themeAnswers, type ThemeAnswer } from '../../compare/theme-answers.ts'
import { formatValue } from '../../i18n/format-value.ts'
import { localized } from '../../i18n/localized.ts'
import type { Locale } from '../../i18n/locales.ts'
import { nameOf } from '../../i18n/names.ts'
import { translator } from '../../i18n/translate.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Figure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Theme } from '../../model/theme.ts'
import { contextOf, figurePath } from '../context.ts'
import { lookupsOf } from '../lookups.ts'
import { derivedRow, figureRow } from '../theme/chart-rows.ts'

export type MiniSummary = { readonly indicator: Indicator; readonly rows: readonly MiniRow[] }

/**
 * A row per document for the small chart of a theme: values that may share the leading scale, words for the
 * others. Undefined where no two values may be put side by side.
 */
export function miniSummary(dataset: Dataset, theme: Theme, locale: Locale): MiniSummary | undefined {
  const answers = themeAnswers(dataset, theme)
  const leads = answers.flatMap(({ lead }) => (lead ? [lead] : []))
  const { anchor, together } = widestScale(dataset, leads)
  const indicator = dataset.indicators.find(({ id }) => id === anchor?.indicator)
  if (!indicator) return undefined
  const rows = answers.map((answer) => rowOf(dataset, answer, { indicator, together, locale }))
  return rows.filter(({ value }) => value !== null).length < 2 ? undefined : { indicator, rows }
}

/** The leading figure beside which most others may stand, and those figures. */
function widestScale(dataset: Dataset, leads: readonly Figure[]) {
  const [widest] = leads
    .map((anchor) => {
      const others = leads.filter((lead) => lead !== anchor)
      const { together } = shareScale([anchor, ...others], measuredIn(dataset))
      return { anchor, together: new Set(together.map(({ id }) => id)) }
    })
    .toSorted((a, b) => b.together.size - a.together.size)
  return widest ?? { anchor: undefined, together: new Set<string>() }
}

type Scale = {
  readonly indicator: Indicator
  readonly together: ReadonlySet<string>
  readonly locale: Locale
}

function rowOf(dataset: Dataset, { city, lead, coverage }: ThemeAnswer, scale: Scale): MiniRow {
  const { locale, indicator } = scale
  const derived = derivedValues(dataset).find(
    (each) => each.indicator === indicator.id && each.city === city.id,
  )
  const own = lead && scale.together.has(lead.id) ? figureRowOf(dataset, lead, locale) : undefined
  return {
    ...{ city: city.id, label: localized(city, 'name', locale), mark: city.mark, hue: city.hue },
    href: lead ? contextOf(locale).href(figurePath(lead)) : null,
    value:
      own ?? (derived ? { ...derivedRow(derived, city, locale), noteText: whenDerived(lead, locale) } : null),
    words: lead
      ? translator(locale)('chart.other', { value: formatValue(lead, locale) ?? '' })
      : nameOf('state', coverage.state, locale),
  }
}

const figureRowOf = (dataset: Dataset, figure: Figure, locale: Locale) =>
  figureRow(figure, lookupsOf(dataset).city(figure.city), locale)

/** The formula stands on the theme page; here there is room for its being derived. */
const whenDerived = (from: Figure | undefined, locale: Locale): string =>
  translator(locale)('chart.derived.note', { year: from?.year ?? '' })
