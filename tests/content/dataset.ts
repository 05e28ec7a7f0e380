import { diskEffects } from '../../scripts/lib/read-project.ts'
import { checkContent } from '../../src/check-content.ts'
import type { Figure } from '../../src/model/figure.ts'

/** The real dataset, read from disk once for all content tests. */
export const { dataset, issues } = checkContent(diskEffects())

/** The figures of a plan whose quote holds the words. */
export const figuresIn = (plan: string, words: string): readonly Figure[] =>
  dataset.figures.filter((figure) => figure.plan === plan && figure.quote.includes(words))

/** Value, unit, comparator, year and commitment in one line, for literal expectations. */
export const brief = ({
  value_as_written,
  value,
  value_to,
  unit,
  comparator,
  kind,
  year,
  year_basis,
  commitment,
}: Figure) =>
  [value_as_written, value, value_to, unit, comparator, kind, year, year_basis, commitment].join(' ')
