import type { Arrangement, DocumentHits } from './arrange-hits.ts'
import type { Gaps } from './find-gaps.ts'
import type { GroupMatch, RankedRecord } from './rank-records.ts'
import type { Found, Sample } from './browser-search.ts'
import type { SearchAnswer, Searched } from './search-engine.ts'
import type { SearchRecord } from './search-records.ts'
import type { TextSpan } from './find-occurrences.ts'
import type { Suggestion } from './suggest-topics.ts'
import type { IndexedFigure } from './text-index.ts'
import type { Understanding } from './understanding.ts'

/** A record without what only the search needs; the whole view is plain data, so that a worker can send it. */
export type ShownRecord = Pick<
  SearchRecord,
  'id' | 'kind' | 'city' | 'plan' | 'path' | 'themes' | 'text' | 'subjects' | 'figure' | 'name'
>

export type ShownHit = {
  readonly record: ShownRecord
  readonly matches: readonly GroupMatch[]
  readonly spans: readonly TextSpan[]
  /** Of an indicator: its values, with the city of each. */
  readonly values: readonly CityValue[]
}
export type CityValue = { readonly city: string; readonly figure: IndexedFigure }

export type ShownDocument = {
  readonly plan: string
  readonly city: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly hits: readonly ShownHit[]
  /** How many more hits the document has. */
  readonly further: number
}

export type ShownSuggestion = { readonly topic: ShownRecord; readonly cities: readonly string[] }

/** An answer as the page shows it. */
export type SearchView = Gaps & {
  readonly query: string
  /** Themes and cities the query was taken to be about, and words nobody knows. */
  readonly themes: readonly string[]
  readonly cities: readonly string[]
  /** Concepts it was taken to mean, each with the Chinese word most looked for. */
  readonly concepts: readonly { readonly id: string; readonly word: string }[]
  readonly unknown: readonly string[]
  readonly places: Understanding['places']
  /** Whether it asks who says nothing; then the gaps are the answer. */
  readonly asksSilence: boolean
  /** Whether it asks for a ranking of figures that differ in more than their value. */
  readonly asksRanking: boolean
  readonly total: number
  readonly answers: readonly ShownHit[]
  readonly documents: readonly ShownDocument[]
  readonly topics: readonly ShownHit[]
  readonly nearest: readonly ShownRecord[]
  readonly sample?: Sample
}

/** What the page needs of an answer. */
export const viewOf = (query: string, found: Found): SearchView =>
  viewWith(query, found, {
    arrangement: found.answer.arrangement,
    nearest: found.answer.nearest.map(shownRecord),
  })

/** The part of it that fills a screen: a key waits for no more than this, and no more of it is worked out. */
export function firstScreenOf(query: string, found: Found): SearchView {
  const view = viewWith(query, found, { arrangement: firstScreen(found.answer.arrangement), nearest: [] })
  // What documents do not state comes after all answers.
  return view.answers.length < hitsAtOnce || view.asksSilence
    ? view
    : { ...view, silences: [], unquantified: [], withoutFigure: [], asksRanking: false }
}

function viewWith(
  query: string,
  { answer, sample }: Found,
  { arrangement, nearest }: { arrangement: Arrangement; nearest: readonly ShownRecord[] },
): SearchView {
  const { understanding, silences, unquantified, withoutFigure, searched } = answer
  const show = showIn(searched)
  return {
    query,
    themes: [...new Set(understanding.groups.flatMap(({ theme }) => theme ?? []))],
    cities: understanding.cities,
    concepts: understanding.groups.flatMap(({ concept, terms: [first] }) =>
      concept !== undefined && first ? [{ id: concept, word: first.text }] : [],
    ),
    unknown: understanding.unknown,
    places: understanding.places,
    asksSilence: understanding.asksSilence,
    asksRanking: understanding.asksRanking && arrangement.answers.length > 1,
    total: answer.hits.length,
    silences,
    unquantified,
    withoutFigure,
    answers: arrangement.answers.map(show),
    documents: arrangement.documents.map((document) => ({
      ...headOf(document, searched),
      hits: document.first.map(show),
      further: document.further.length,
    })),
    topics: arrangement.topics.map(show),
    nearest,
    ...(sample ? { sample } : {}),
  }
}

function firstScreen(whole: Arrangement): Arrangement {
  const answers = whole.answers.slice(0, hitsAtOnce)
  let room = hitsAtOnce - answers.length
  const documents: DocumentHits[] = []
  for (const document of whole.documents) {
    const first = document.first.slice(0, room)
    room -= first.length
    // What else there is stands below its last hit.
    const further = first.length === document.first.length ? document.further : []
    if (first.length > 0) documents.push({ ...document, first, further })
  }
  return { answers, documents, topics: whole.topics.slice(0, room) }
}

// On most screens the third hit starts below the edge.
const hitsAtOnce = 2

/** What the page needs of a suggestion. */
export const shownSuggestion = ({ topic, cities }: Suggestion): ShownSuggestion => ({
  topic: shownRecord(topic),
  cities,
})

/** The hits of a document that the page did not show at first. */
export const furtherHits = ({ arrangement, searched }: SearchAnswer, plan: string): readonly ShownHit[] =>
  arrangement.documents.find((document) => document.plan === plan)?.further.map(showIn(searched)) ?? []

function headOf({ plan }: DocumentHits, { plans }: Searched): Pick<ShownDocument, 'plan' | 'city' | 'title'> {
  const { city = '', zh = '', en = '' } = plans.find(({ id }) => id === plan) ?? {}
  return { plan, city, title: { zh, en } }
}

const showIn =
  ({ records }: Searched) =>
  ({ record, matches, spans }: RankedRecord): ShownHit => ({
    record: shownRecord(record),
    matches,
    spans,
    values: record.kind === 'indicator' ? valuesOf(record.id, records) : [],
  })

const valuesOf = (indicator: string, records: readonly SearchRecord[]): readonly CityValue[] =>
  records.flatMap(({ city, figure }) =>
    city !== undefined && figure?.indicator === indicator && figure.value !== null ? [{ city, figure }] : [],
  )

const shownRecord = ({
  id,
  kind,
  city,
  plan,
  path,
  themes,
  text,
  subjects,
  figure,
  name,
}: SearchRecord): ShownRecord => ({
  id,
  kind,
  path,
  themes,
  text,
  ...(city === undefined ? {} : { city }),
  ...(plan === undefined ? {} : { plan }),
  ...(subjects === undefined ? {} : { subjects }),
  ...(figure === undefined ? {} : { figure }),
  ...(name === undefined ? {} : { name }),
})
