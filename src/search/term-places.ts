import { candidatesIn } from './candidates.ts'
import { findOccurrences } from './find-occurrences.ts'
import type { TextSpan } from './find-occurrences.ts'
import { remembering } from './remembering.ts'
import type { SearchRecord } from './search-records.ts'
import type { SearchTerm } from './understanding.ts'

/** Where a term stands in a record. */
export type TermPlaces = {
  /** In its folded text. */
  readonly spans: readonly TextSpan[]
  readonly inTitle: boolean
  /** In headings, scope or English text. */
  readonly around: boolean
}

/** The records a term stands in, in their order. */
export type FindPlaces = (term: Pick<SearchTerm, 'text' | 'notIn'>) => ReadonlyMap<SearchRecord, TermPlaces>

/** Finds terms in records; what was found once is remembered. */
export function findPlacesIn(records: readonly SearchRecord[]): FindPlaces {
  const candidates = candidatesIn(records)
  const find = remembering((key) => {
    const [text = '', ...notIn] = key.split('\n')
    return new Map(
      candidates([text]).flatMap((record): [SearchRecord, TermPlaces][] => {
        const places = placesIn(record, text, notIn)
        return places ? [[record, places]] : []
      }),
    )
  })
  return ({ text, notIn = [] }) => find([text, ...notIn].join('\n'))
}

function placesIn(record: SearchRecord, text: string, notIn: readonly string[]): TermPlaces | undefined {
  const stands = (place: string): boolean => findOccurrences(place, text, notIn).length > 0
  const spans = findOccurrences(record.folded.text, text, notIn)
  const inTitle = stands(record.title)
  const around = stands(record.context) || stands(record.english)
  return spans.length > 0 || inTitle || around ? { spans, inTitle, around } : undefined
}
