import Fuse from 'fuse.js'
import type { SearchRecord } from './search-records.ts'

/**
 * Records that hold any of the given folded terms. Fuse's include-match is a plain substring test, about seventy
 * times faster than its fuzzy one; it gives every hit the same score, so ranking is ours (`rank-records.ts`).
 */
export function candidatesIn(
  records: readonly SearchRecord[],
): (terms: readonly string[]) => readonly SearchRecord[] {
  const fuse = new Fuse(records, {
    keys: [
      { name: 'text', getFn: ({ folded }) => folded.text },
      { name: 'title', getFn: ({ title }) => title },
      { name: 'context', getFn: ({ context }) => context },
      { name: 'english', getFn: ({ english }) => english },
    ],
    useExtendedSearch: true,
    isCaseSensitive: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    shouldSort: false,
  })
  return (terms) =>
    terms.length === 0 ? [] : fuse.search(terms.map(includes).join(' | ')).map(({ item }) => item)
}

// Quoted, so that blanks and Fuse's own operators inside a term are only text.
const includes = (term: string): string => `'"${term.replaceAll('"', '')}"`
