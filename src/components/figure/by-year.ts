import { ascending } from 'd3'
import { commitments, type Figure } from '../../model/figure.ts'

/** Figures of one kind and one firmness: what is said once above them. */
export type AlikeFigures = Pick<Figure, 'kind' | 'commitment'> & { readonly figures: readonly Figure[] }
export type YearFigures = { readonly year: number | null; readonly groups: readonly AlikeFigures[] }

/** Figures by year, earliest first and those without one last: what was reached, then what is due, firmest first. */
export function figuresByYear(figures: readonly Figure[]): readonly YearFigures[] {
  const years = [...Map.groupBy(figures, ({ year }) => year)]
  return years
    .toSorted(([a], [b]) => ascending(a ?? Infinity, b ?? Infinity))
    .map(([year, dated]) => ({ year, groups: groupsOf(dated) }))
}

const kinds = ['baseline', 'target', 'milestone', 'annual-rate'] as const

/** What was reached commits to nothing and stands together. */
function groupsOf(figures: readonly Figure[]): readonly AlikeFigures[] {
  return kinds
    .flatMap((kind): readonly AlikeFigures[] => {
      const alike = figures.filter((figure) => figure.kind === kind)
      if (kind === 'baseline') return [{ kind, commitment: 'plain', figures: alike }]
      return commitments.map((commitment) => ({
        ...{ kind, commitment },
        figures: alike.filter((figure) => figure.commitment === commitment),
      }))
    })
    .filter(({ figures: some }) => some.length > 0)
}
