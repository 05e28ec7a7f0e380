import { askedYears } from './direct-answers.ts'
import type { SearchFilters } from './filter-names.ts'
import { lightWhenAsked, lightWords, shares } from './measure-words.ts'
import type { NamedIndicator } from './name-indicators.ts'
import type { RankedRecord } from './rank-records.ts'
import type { SearchRecord } from './search-records.ts'
import { soughtIn } from './sought-words.ts'
import type { Understanding } from './understanding.ts'
import type { CityTheme, Silence, VocabularyIndex } from './vocabulary-index.ts'

/** A name in both languages. */
export type Name = { readonly zh: string; readonly en: string }

/** Measures that were asked for by name; absent where a topic was asked for. */
type Measured = { readonly measures?: readonly Name[] }

/** A city of whose document no figure answers, or that does not say a word. */
export type WithoutFigure = Measured & {
  readonly city: string
  /** What its document says of it; empty where that cannot be told, absent where it says nothing. */
  readonly said?: string
  /** What its figures near the asked one measure: they are something else. */
  readonly others: readonly Name[]
  /** Where they are the asked measure in other words or counted otherwise: then it is not denied. */
  readonly isAlike?: true
  /** The year asked for, where the document gives the figure for other years only, and those years. */
  readonly year?: string
  readonly given?: readonly number[]
}

/** What the documents of the cities asked for do not say; never left to be guessed from a missing hit. */
export type Gaps = {
  /** Themes a document does not state at all. */
  readonly silences: readonly (Silence & Measured)[]
  /** Where a number is asked for: themes a document speaks of without any figure. */
  readonly unquantified: readonly (CityTheme & Measured)[]
  /** Cities asked for a number of which no figure answers, though there may be others. */
  readonly withoutFigure: readonly WithoutFigure[]
}

type Known = Pick<VocabularyIndex, 'silences' | 'unquantified' | 'cities'>

/** What was found: the figures that answer, all hits, and the figures of the documents that were searched. */
export type FoundSoFar = {
  /** As it was typed, folded. */
  readonly query: string
  readonly filters: SearchFilters
  readonly named: readonly NamedIndicator[]
  readonly answers: readonly RankedRecord[]
  readonly hits: readonly RankedRecord[]
  /** Whether a figure that holds the words may answer. */
  readonly mayAnswer: (hit: RankedRecord) => boolean
  readonly figures: readonly SearchRecord[]
  /** Cities whose documents were searched. */
  readonly searched: readonly string[]
  /** The word asked for that a city's document says; empty where some of its text is withheld. */
  readonly saidIn: (city: string) => string | undefined
}

/** A figure that speaks of less of the question is about something else. */
const answersAll = 0.8

/** A city named in the query or chosen as filter is asked for; a number without any city is asked of all. */
export function findGaps(known: Known, understanding: Understanding, found: FoundSoFar): Gaps {
  const { filters } = found
  const cities = filters.city ? [filters.city] : understanding.cities
  const named = found.named.filter((one) => isSaid(one, understanding, found.query))
  return named.length > 0 && !narrowed(filters) && !understanding.asksSilence
    ? gapsOfMeasures(known, understanding, {
        ...found,
        named,
        asked: cities.length > 0 ? found.searched.filter((city) => cities.includes(city)) : found.searched,
      })
    : gapsOfTopics(known, understanding, { ...found, cities })
}

/** Whether a query says what a measure measures: 公立医院 asks for no 公立医院住院患者满意度. */
function isSaid({ indicator, figures }: NamedIndicator, { groups }: Understanding, query: string): boolean {
  const words = groups.flatMap(({ terms }) =>
    terms.flatMap(({ text, reason }) => (reason === 'related' ? [] : text)),
  )
  const said = [query, ...words].join('')
  const names = [indicator.folded.text, ...figures.map(({ title }) => title.replace(/\n[^]*/, ''))]
  return (
    /[a-z]/i.test(query) ||
    names.some((name) =>
      [...name.replace(lightWords, '').replace(untellingEnd, '').slice(-2)].every((sign) =>
        said.includes(sign),
      ),
    )
  )
}

const untellingEnd = /(?:设置|覆盖|占|比例?|[率数度总])+$/

function gapsOfTopics(
  { silences, unquantified, cities: all }: Known,
  { groups, asksNumber, asksSilence }: Understanding,
  { query, filters, hits, mayAnswer, searched, cities, saidIn }: FoundSoFar & { cities: readonly string[] },
): Gaps {
  const sought = soughtIn(groups)
  const themes = new Set((sought.length > 0 ? sought : groups).flatMap(({ theme }) => theme ?? []))
  const asksFigure = asksNumber || shares.test(query)
  const asked = cities.length === 0 && (asksFigure || asksSilence) ? all.map(({ id }) => id) : cities
  const concerns = ({ city, theme }: CityTheme): boolean =>
    asked.includes(city) && (themes.has(theme) || (asksSilence && groups.length === 0))
  const answered = new Set(
    hits.flatMap((hit) => (isAnswer(hit) && mayAnswer(hit) ? (hit.record.city ?? []) : [])),
  )
  // Where a document says the word, it is not silent, whatever theme the word stands under (心脏康复).
  const silent = silences.filter((gap) => concerns(gap) && (asksSilence || !saidIn(gap.city)))
  // Beside a figure that answers, "no figure" would be untrue.
  const bare = asksFigure ? unquantified.filter((gap) => concerns(gap) && !answered.has(gap.city)) : []
  const explained = new Set([...silent, ...bare].map(({ city }) => city))
  const measures = sought.map(({ typed }) => ({ zh: typed, en: typed }))
  const left = asked.filter((city) => searched.includes(city) && !explained.has(city))
  const isAsked =
    asksFigure &&
    !narrowed(filters) &&
    (cities.length > 0 ? groups.length > 0 : sought.some(({ concept }) => concept !== undefined))
  return {
    silences: silent,
    unquantified: bare,
    withoutFigure: left.flatMap((city): WithoutFigure[] => {
      const isUnsaid = measures.length > 0 && saidIn(city) === undefined
      return (asksSilence ? isUnsaid : isAsked && !answered.has(city))
        ? [{ city, others: [], ...(isUnsaid ? { measures } : {}) }]
        : []
    }),
  }
}

/** Of measures asked for by name: each city asked for that gives none of them, or none for the year. */
function gapsOfMeasures(
  { silences, unquantified }: Known,
  understanding: Understanding,
  { named, answers, hits, figures, asked, saidIn }: FoundSoFar & { asked: readonly string[] },
): Gaps {
  const measures = named.flatMap(({ indicator }) => indicator.name ?? [])
  const themes = new Set(named.flatMap(({ indicator }) => indicator.themes))
  const [year] = askedYears(understanding)
  const answered = new Set(answers.map(({ record }) => record.city))
  const missing = asked.filter((city) => !answered.has(city))
  // Those that hold the words asked for first, then those of the theme.
  const near = [
    ...hits.flatMap((hit) => (isNear(hit) ? [hit.record] : [])),
    ...figures.filter((record) => record.themes.some((theme) => themes.has(theme))),
  ]
  const others = new Map(missing.map((city) => [city, measuredBy(city, near)]))
  const without = missing.filter((city) => others.get(city)?.length === 0)
  const concerns = ({ city, theme }: CityTheme): boolean => without.includes(city) && themes.has(theme)
  const silent = silences
    .filter((gap) => concerns(gap) && !saidIn(gap.city))
    .map((gap) => ({ ...gap, measures }))
  const bare = unquantified.filter((gap) => concerns(gap)).map((gap) => ({ ...gap, measures }))
  const explained = new Set([...silent, ...bare].map(({ city }) => city))
  return {
    silences: silent,
    unquantified: bare,
    withoutFigure: asked.flatMap((city): WithoutFigure[] => {
      if (explained.has(city)) return []
      if (!answered.has(city)) {
        const alike = measuredBy(city, figures.filter(isLike(measures)))
        if (alike.length > 0) return [{ city, measures, others: alike, isAlike: true }]
        const said = saidIn(city)
        return [{ city, measures, others: others.get(city) ?? [], ...(said === undefined ? {} : { said }) }]
      }
      const given = named
        .flatMap((one) => one.figures)
        .flatMap(({ city: place, figure }) =>
          place === city && figure && figure.value !== null ? (figure.year ?? []) : [],
        )
        .toSorted((one, other) => one - other)
      return year === undefined || given.length === 0 || given.includes(Number(year))
        ? []
        : [{ city, measures, others: [], year, given }]
    }),
  }
}

// More would be a list; the first two say what kind of figures they are.
const mostOthers = 2

/** What a city's figures among records measure, the first ones. */
function measuredBy(city: string, records: readonly SearchRecord[]): readonly Name[] {
  const names = new Map(
    records.flatMap(({ city: place, figure }) =>
      place === city && figure && figure.value !== null
        ? [
            [
              figure.measure_zh,
              { zh: figure.measure_zh, en: figure.measure_en ?? figure.measure_zh },
            ] as const,
          ]
        : [],
    ),
  )
  return [...names.values()].slice(0, mostOthers)
}

/** A figure whose sentence names the asked measure, or that measures it under another name or denominator. */
const isLike =
  (measures: readonly Name[]) =>
  ({ folded, title }: SearchRecord): boolean =>
    measures.some(({ zh }) => folded.text.includes(zh) || keyOf(zh) === keyOf(title.replace(/\n[^]*/, '')))

const keyOf = (name: string): string => name.replace(lightWhenAsked, '').replace(/城乡|社区/g, '')

/** A figure of another measure with a word that was asked for; 每千人口 alone is none. */
const isNear = ({ coverage, matches }: RankedRecord): boolean =>
  coverage >= leastNear &&
  matches.some(({ typed, reason }) => reason !== 'related' && !typed.startsWith('每'))

const leastNear = 0.4

/**
 * Whether a hit says something of what was asked. Where a document is silent on a theme, a sentence that only holds
 * a word near it (生育 for 托育) is no hit: beside an honest "not stated" it would look like an answer.
 */
export function speaksOfTheme({
  silences,
}: Pick<VocabularyIndex, 'silences'>): (hit: RankedRecord, understanding: Understanding) => boolean {
  const silent = new Set(silences.map(({ city, theme }) => `${city}/${theme}`))
  return (hit, { groups }) => {
    const { city } = hit.record
    // Where the document is silent on nothing that was asked, the reasons need not be worked out.
    if (!groups.some(({ theme }) => silent.has(`${city}/${theme}`))) return true
    const themeOf = (typed: string): string | undefined =>
      groups.find((group) => group.typed === typed)?.theme
    return hit.matches.some(
      ({ typed, reason }) => reason !== 'related' || !silent.has(`${city}/${themeOf(typed)}`),
    )
  }
}

const isAnswer = ({ record: { figure }, coverage }: RankedRecord): boolean =>
  figure !== undefined && figure.value !== null && coverage >= answersAll

// With other filters a figure may only be hidden.
const narrowed = ({ theme, kind, year }: SearchFilters): boolean => [theme, kind, year].some(Boolean)
