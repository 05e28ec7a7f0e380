import type { NamedIndicator } from './name-indicators.ts'
import { isShare, shares } from './measure-words.ts'
import { isYear } from './query-groups.ts'
import type { RankedRecord } from './rank-records.ts'
import type { SearchRecord } from './search-records.ts'
import type { IndexedFigure } from './text-index.ts'
import type { Understanding } from './understanding.ts'

/** What decides which values answer and in which order. */
export type Asking = {
  readonly understanding: Understanding
  /** City ids in their order. */
  readonly order: readonly string[]
}

// Past this many cities a page of two values each would bury the passages.
const fewCities = 6

/**
 * The values of the measures asked for, as hits: of each city the target for the latest year and what was reached,
 * each value once; the cities asked for first, then all in their order. A year asked for goes before later ones.
 */
export function directAnswers(
  named: readonly NamedIndicator[],
  ranked: readonly RankedRecord[],
  { understanding, order }: Asking,
): readonly RankedRecord[] {
  const years = askedYears(understanding)
  const place = (city: string): number =>
    order.indexOf(city) - (understanding.cities.includes(city) ? order.length : 0)
  const byCity = [...Map.groupBy(named.flatMap(valuesOf), ({ record }) => record.city ?? '')].toSorted(
    ([one], [other]) => place(one) - place(other),
  )
  const most = byCity.length > fewCities ? 1 : 2
  const hits = new Map(ranked.map((hit) => [hit.record, hit]))
  const typed = understanding.groups.map((group) => group.typed).join(' ')
  return byCity.flatMap(([, values]) =>
    chosenValues(values, years)
      .slice(0, most)
      .map((value) => hits.get(value.record) ?? hitOf(value, typed)),
  )
}

/** Which figures a question wants first: those of its year, what has been reached, a share; else undefined. */
export function wantedFirst(
  understanding: Understanding,
  query: string,
): ((figure: IndexedFigure) => boolean) | undefined {
  const years = askedYears(understanding)
  if (years.length > 0) return ({ year }) => years.includes(String(year))
  if (understanding.asksNow) return ({ kind }) => kind === 'baseline'
  return shares.test(query) ? isShare : undefined
}

/** The years a query names, beside a topic or alone. */
export const askedYears = ({ groups }: Pick<Understanding, 'groups'>): readonly string[] =>
  groups.flatMap((group) => (isYear(group) ? [String(group.value)] : []))

type Value = { readonly record: SearchRecord; readonly indicator: SearchRecord }

const valuesOf = ({ indicator, figures }: NamedIndicator): readonly Value[] =>
  figures.flatMap((record) => (typeof record.figure?.value === 'number' ? [{ record, indicator }] : []))

/** Of one city: what is promised, then what was reached; where several measures were named, the promise of each. */
function chosenValues(values: readonly Value[], years: readonly string[]): readonly Value[] {
  const latest = values.toSorted((one, other) => yearRank(other, years) - yearRank(one, years))
  const first = (reached: boolean, isFit: (value: Value) => boolean = () => true): readonly Value[] =>
    [
      ...Map.groupBy(
        latest.filter((value) => isReached(value) === reached && isFit(value)),
        ({ indicator }) => indicator,
      ).values(),
    ].flatMap(([value]) => value ?? [])
  // What is sure of its year is not hidden behind what may be of a later one.
  const promised = first(false)
  const sure = promised.some(isUnsure) ? first(false, (value) => !isUnsure(value)) : []
  return [...new Set([...promised, ...sure]), ...first(true)]
}

/** Whether it is doubted that a value is of its year: the first of the doubts. */
const isUnsure = ({ record }: Value): boolean => record.figure?.doubts.includes('0') ?? false

const isReached = ({ record }: Value): boolean => record.figure?.kind === 'baseline'

const yearRank = ({ record: { figure } }: Value, years: readonly string[]): number =>
  (figure?.year ?? 0) + (years.includes(String(figure?.year)) ? 10_000 : 0)

/** A value whose sentence holds none of the words: it answers because of the measure it is a value of. */
const hitOf = ({ record, indicator }: Value, typed: string): RankedRecord => ({
  record,
  score: 0,
  coverage: 1,
  matches: [{ typed, term: indicator.id, reason: 'indicator', inHeading: false }],
  spans: [],
})
