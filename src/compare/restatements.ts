import { itemsWith } from '../lib/items-with.ts'
import type { Figure } from '../model/figure.ts'

/** The other places where a document says the same: same measure, kind, year, scope and value. */
export const restatementsOf = (figures: readonly Figure[], figure: Figure): readonly Figure[] =>
  figure.indicator === null || figure.value === null
    ? []
    : itemsWith(figures, 'plan', figure.plan).filter(
        (other) => other.id !== figure.id && same.every((field) => other[field] === figure[field]),
      )

const same = ['indicator', 'kind', 'year', 'value', 'value_to', 'unit'] as const
