import { comparedWith, rankRecords } from './rank-records.ts'
import type { RankedRecord } from './rank-records.ts'
import type { RecordKind, SearchRecord } from './search-records.ts'
import { recordsOf } from './term-places.ts'
import type { FindPlaces } from './term-places.ts'
import type { Understanding } from './understanding.ts'

// An indicator's name is short: it must speak of nearly everything that was asked.
const namesIt = 0.6
/** The theme answers a topic best, then the city's page, then single indicators. */
const places = { theme: 1, city: 2, indicator: 3, figure: 4, passage: 5 } as const satisfies Record<
  RecordKind,
  number
>

export type FindTopics = (understanding: Understanding) => readonly RankedRecord[]

/** Finds themes a query is about, cities it names and indicators whose name answers it, best first. */
export function topicFinder(topics: readonly SearchRecord[], find: FindPlaces): FindTopics {
  const compared = comparedWith(topics)
  return (understanding) => {
    const speaking = recordsOf(understanding.groups, find)
    const byName = rankRecords(
      topics.filter((record) => speaking.has(record)),
      understanding,
      { find, compared },
    )
    const named = new Map(
      byName.filter(({ coverage }) => coverage >= namesIt).map((hit) => [hit.record, hit]),
    )
    return topics
      .flatMap((record) => named.get(record) ?? meantBy(record, understanding) ?? [])
      .sort((one, other) => places[one.record.kind] - places[other.record.kind] || other.score - one.score)
  }
}

/** A theme or city that the query means without using its name. */
function meantBy(record: SearchRecord, { groups, cities }: Understanding): RankedRecord | undefined {
  if (record.kind === 'city') {
    return cities.includes(record.id) ? { record, score: 1, coverage: 1, matches: [], spans: [] } : undefined
  }
  if (record.kind !== 'theme') return undefined
  const meaning = groups.filter(({ theme }) => theme === record.id)
  const matches = meaning.map(({ typed }) => ({
    typed,
    reason: 'includes' as const,
    term: record.text,
    inHeading: false,
  }))
  const coverage = meaning.length / Math.max(1, groups.length)
  return meaning.length > 0 ? { record, score: coverage, coverage, matches, spans: [] } : undefined
}
