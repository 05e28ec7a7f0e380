import { conceptWord, numberWord, wordsOfText } from '../plan-words.ts'
import type { ConceptLevel } from '../plan-words.ts'
import { termOf } from '../words-to-find.ts'
import type { SearchRecord } from '../search-records.ts'
import { everythingOf, recordPlaces } from '../term-places.ts'
import type { IndexedConcept } from '../vocabulary-index.ts'

// So many passages on something are more than a mention.
const atLength = 3

/** The distinct words by which a document is found, from its records as the browser searches them. */
export function wordsOfPlan(
  records: readonly SearchRecord[],
  concepts: readonly IndexedConcept[],
): readonly string[] {
  const { find } = recordPlaces(records)
  const levelsOf = (concept: IndexedConcept): readonly ConceptLevel[] => {
    const holding = concept.terms.flatMap((term) => [...find(termOf(concept, term, 1, 'word')).keys()])
    const passages = new Set(holding.map(({ passage }) => passage)).size
    const hasFigure = holding.some(({ figure }) => figure !== undefined && figure.value !== null)
    return [
      ...(passages > 0 ? (['said'] as const) : []),
      ...(passages >= atLength ? (['often'] as const) : []),
      ...(hasFigure ? (['figure'] as const) : []),
    ]
  }
  return [
    ...new Set([
      ...records.flatMap((record) => wordsOfText(everythingOf(record))),
      ...records.flatMap(({ figure }) =>
        [figure?.value, figure?.value_to].flatMap((value) =>
          typeof value === 'number' ? [numberWord(String(value))] : [],
        ),
      ),
      ...concepts.flatMap((concept) => levelsOf(concept).map((level) => conceptWord(concept.id, level))),
    ]),
  ].toSorted()
}
