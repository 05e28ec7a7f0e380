import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Theme } from '../model/theme.ts'
import { derivedValues, mayJoin, type DerivedValue } from './derived-values.ts'
import { measuredIn } from './measured.ts'
import { shareScale } from './share-scale.ts'
import { themeAnswers, type ThemeAnswer } from './theme-answers.ts'

/** One document in a theme's small chart: the value that may stand on the common scale, stated or derived, if any. */
export type SummaryRow = ThemeAnswer & {
  readonly shown: Figure | undefined
  readonly derived: DerivedValue | undefined
}

export type ThemeSummary = { readonly indicator: Indicator; readonly rows: readonly SummaryRow[] }

/**
 * The leading figures of a theme as far as they share one scale, a row per document. Undefined where no two
 * values may be put side by side.
 */
export function themeSummary(dataset: Dataset, theme: Theme): ThemeSummary | undefined {
  const answers = themeAnswers(dataset, theme)
  const together = widestScale(
    dataset,
    answers.flatMap(({ lead }) => lead ?? []),
  )
  const indicator = dataset.indicators.find(({ id }) => id === together[0]?.indicator)
  if (!indicator) return undefined
  const joining = mayJoin(together.map(measuredIn(dataset))) ? derivedValues(dataset) : []
  const derived = joining.filter((each) => each.indicator === indicator.id)
  const rows = answers.map((answer) => ({
    ...answer,
    shown: together.find((figure) => figure === answer.lead && figure.value !== null),
    derived: derived.find(({ city }) => city === answer.city.id),
  }))
  const values = rows.filter((row) => row.shown ?? row.derived)
  return values.length < 2 ? undefined : { indicator, rows }
}

/** The leading figure beside which most others may stand, and those figures. */
function widestScale(dataset: Dataset, leads: readonly Figure[]): readonly Figure[] {
  const [widest = []] = leads
    .map((anchor) => {
      const others = leads.filter((lead) => lead !== anchor)
      return shareScale([anchor, ...others], measuredIn(dataset)).together
    })
    .toSorted((a, b) => b.length - a.length)
  return widest
}
