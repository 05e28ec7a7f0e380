import type { Figure } from '../model/figure.ts'

/** A review entry for a figure nobody has looked at: the rules' reading, with the words a person must add empty. */
export function draftReview(figure: Figure): object {
  const { quote, value_as_written, value, value_to, unit, comparator, kind, year, year_basis } = figure
  const { commitment, commitment_word, measure_zh, scope_zh, themes, indicator, measure_en } = figure
  return {
    verdict: 'confirm',
    ...{ quote, value_as_written, value, value_to, unit, comparator, kind, year, year_basis },
    ...{ commitment, commitment_word, measure_zh, scope_zh, themes, indicator },
    measure_en: measure_en ?? '',
    scope_en: '',
    quote_en: '',
  }
}
