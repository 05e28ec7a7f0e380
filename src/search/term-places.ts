import { findOccurrences } from './find-occurrences.ts'
import type { TextSpan } from './find-occurrences.ts'
import { slipIn } from './one-slip.ts'
import { lazily, remembering } from '../lib/remembering.ts'
import type { SearchRecord } from './search-records.ts'
import type { SoundTable } from './sounds.ts'
import { spokenIn } from './spoken-in.ts'
import type { QueryGroup, SearchTerm } from './understanding.ts'

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

export type RecordPlaces = {
  readonly find: FindPlaces
  /** Whether a folded text occurs anywhere in the records; a Latin word, whether it stands there whole. */
  readonly occurs: (text: string) => boolean
  /** Whether a Latin word stands in the text of a record, not only in a name or translation. */
  readonly isWritten: (text: string) => boolean
  /** What stands in the records one slip away from a folded text. */
  readonly slip: (text: string) => string | undefined
  /** Whether a record holds a text and one of these terms. */
  readonly together: (text: string, terms: readonly SearchTerm[]) => boolean
  /** What stands in the records and is read as such letters. */
  readonly spoken: (letters: string) => string | undefined
}

/**
 * Finds terms in records; what was found once is remembered. All texts stand in one long string: a single native
 * search over it takes a twentieth of the time of asking each record.
 */
export function recordPlaces(records: readonly SearchRecord[], sounds?: SoundTable): RecordPlaces {
  const parts = records.map(everythingOf)
  const everything = parts.join('\n')
  const starts = startsOf(parts)
  const passages = lazily(() =>
    records.flatMap(({ kind, folded }) => (kind === 'passage' ? [folded.text] : [])).join('\n'),
  )
  const spoken = lazily(() => (sounds ? spokenIn(passages(), sounds) : () => undefined))
  const find = remembering((key) => {
    const [text = '', ...notIn] = key.split('\n')
    const found = new Map<SearchRecord, TermPlaces>()
    for (let at = everything.indexOf(text); at !== -1 && text !== '';) {
      const place = placeOf(starts, at)
      const record = records[place]
      const places = record && placesIn(record, text, notIn)
      if (places) found.set(record, places)
      at = everything.indexOf(text, starts[place + 1] ?? Infinity)
    }
    return found
  })
  const findTerm: FindPlaces = ({ text, notIn = [] }) => find([text, ...notIn].join('\n'))
  return {
    find: findTerm,
    occurs: remembering((text) => (/^[a-z]+$/.test(text) ? find(text).size > 0 : everything.includes(text))),
    isWritten: (text) => [...find(text).values()].some(({ spans }) => spans.length > 0),
    together: (text, terms) => {
      const held = find(text)
      return terms.some((term) => [...findTerm(term).keys()].some((record) => held.has(record)))
    },
    slip: remembering((text) => slipIn(passages(), text)),
    spoken: remembering((letters) => spoken()(letters)),
  }
}

/** The records that hold any word of any idea. */
export function recordsOf(groups: readonly QueryGroup[], find: FindPlaces): ReadonlySet<SearchRecord> {
  const records = new Set<SearchRecord>()
  for (const { terms } of groups)
    for (const term of terms) for (const record of find(term).keys()) records.add(record)
  return records
}

/** All folded texts of a record, one per line. */
export const everythingOf = ({ folded, title, context, english }: SearchRecord): string =>
  [folded.text, title, context, english].join('\n')

/** Where each part begins once all are joined by one character. */
function startsOf(parts: readonly string[]): readonly number[] {
  let next = 0
  return parts.map((part) => {
    const start = next
    next += part.length + 1
    return start
  })
}

/** The place of the last start at or before a position. */
function placeOf(starts: readonly number[], position: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}

function placesIn(record: SearchRecord, text: string, notIn: readonly string[]): TermPlaces | undefined {
  const stands = (place: string): boolean => findOccurrences(place, text, notIn).length > 0
  const spans = findOccurrences(record.folded.text, text, notIn)
  const inTitle = stands(record.title)
  const around = stands(record.context) || stands(record.english)
  return spans.length > 0 || inTitle || around ? { spans, inTitle, around } : undefined
}
