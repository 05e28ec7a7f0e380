import Fuse from 'fuse.js'
import type { SearchRecord } from './search-records.ts'

/**
 * Records that hold any of the given folded terms. Fuse's include-match is a plain substring test, about seventy
 * times faster than its fuzzy one; it gives every hit the same score, so ranking is ours (`rank-records.ts`).
 * One text per record: Fuse's cost is in its calls, not in their length.
 */
export function candidatesIn(
  records: readonly SearchRecord[],
): (terms: readonly string[]) => readonly SearchRecord[] {
  const fuse = new Fuse(records.map(everythingOf), {
    useExtendedSearch: true,
    isCaseSensitive: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    shouldSort: false,
  })
  return (terms) => {
    if (terms.length === 0) return []
    return fuse.search(terms.map(includes).join(' | ')).flatMap(({ refIndex }) => records[refIndex] ?? [])
  }
}

/** All folded texts of a record, one per line. */
export const everythingOf = ({ folded, title, context, english }: SearchRecord): string =>
  [folded.text, title, context, english].join('\n')

// Quoted, so that blanks and Fuse's own operators inside a term are only text.
const includes = (term: string): string => `'"${term.replaceAll('"', '')}"`
