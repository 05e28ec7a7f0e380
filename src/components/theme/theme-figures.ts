import { itemsWith } from '../../lib/items-with.ts'
import type { City } from '../../model/city.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Figure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Theme } from '../../model/theme.ts'

export type FigureGroup = { readonly indicator: Indicator; readonly figures: readonly Figure[] }
export type PlaceFigures = { readonly city: City; readonly figures: readonly Figure[] }
export type ThemeFigures = {
  /** Measures with two or more values, which stand together so that cities stand beside each other. */
  readonly measures: readonly FigureGroup[]
  /** The figures with no second one of their measure, by place. */
  readonly alone: readonly PlaceFigures[]
}

/** Measures in the order of the theme's headline indicators, then its others, then the rest; figures as documents have them. */
export function themeFigures(dataset: Dataset, theme: Pick<Theme, 'id' | 'headline'>): ThemeFigures {
  const ofTheme = dataset.figures.filter(({ themes }) => themes.includes(theme.id))
  const sorted = dataset.cities.flatMap(({ id }) =>
    itemsWith(ofTheme, 'city', id).toSorted((a, b) => a.start - b.start || a.value_start - b.value_start),
  )
  const rank = ({ id, theme: of }: Indicator): number => {
    const headline = theme.headline.indexOf(id)
    return headline >= 0 ? headline : of === theme.id ? theme.headline.length : theme.headline.length + 1
  }
  const measures = dataset.indicators
    .toSorted((a, b) => rank(a) - rank(b))
    .map((indicator) => ({ indicator, figures: itemsWith(sorted, 'indicator', indicator.id) }))
    .filter(({ figures }) => figures.length > 1)
  const together = new Set(measures.flatMap(({ figures }) => figures))
  const alone = sorted.filter((figure) => !together.has(figure))
  return {
    measures,
    alone: dataset.cities
      .map((city) => ({ city, figures: itemsWith(alone, 'city', city.id) }))
      .filter(({ figures }) => figures.length > 0),
  }
}
