import type { Dataset } from '../../model/dataset.ts'
import type { Figure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Theme } from '../../model/theme.ts'

/** Figures of a theme that share an indicator stand together, so that cities stand beside each other. */
export type FigureGroup = { readonly indicator: Indicator | undefined; readonly figures: readonly Figure[] }

/** Groups in the order of the theme's headline indicators, then the other indicators, then the rest. */
export function figureGroups(
  dataset: Dataset,
  theme: Pick<Theme, 'id' | 'headline'>,
): readonly FigureGroup[] {
  const figures = dataset.figures.filter(({ themes }) => themes.includes(theme.id))
  const cityOrder = new Map(dataset.cities.map(({ id }, index) => [id, index]))
  const sorted = figures.toSorted(
    (a, b) =>
      (cityOrder.get(a.city) ?? 0) - (cityOrder.get(b.city) ?? 0) ||
      a.start - b.start ||
      a.value_start - b.value_start,
  )
  const rank = ({ id, theme: of }: Indicator): number => {
    const headline = theme.headline.indexOf(id)
    return headline >= 0 ? headline : of === theme.id ? theme.headline.length : theme.headline.length + 1
  }
  const indicators = dataset.indicators.toSorted((a, b) => rank(a) - rank(b))
  return [
    ...indicators.map((indicator) => ({
      indicator,
      figures: sorted.filter((figure) => figure.indicator === indicator.id),
    })),
    { indicator: undefined, figures: sorted.filter(({ indicator }) => indicator === null) },
  ].filter((group) => group.figures.length > 0)
}
