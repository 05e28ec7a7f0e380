import { arrangeHits, hitsOf } from './arrange-hits.ts'
import type { Arrangement } from './arrange-hits.ts'
import { countFacets, keepMatching } from './filter-hits.ts'
import type { Facets, SearchFilters } from './filter-names.ts'
import { askedYears, directAnswers, wantedFirst } from './direct-answers.ts'
import { findGaps, speaksOfTheme } from './find-gaps.ts'
import type { Gaps } from './find-gaps.ts'
import { foldText } from './fold-text.ts'
import { prepareLexicon } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { mayAnswer } from './may-answer.ts'
import { shares } from './measure-words.ts'
import { indicatorNames } from './name-indicators.ts'
import type { NamedIndicator } from './name-indicators.ts'
import { longestQuery } from './longest-query.ts'
import { comparedWith, rankRecords } from './rank-records.ts'
import type { RankedRecord } from './rank-records.ts'
import type { OccursInTexts } from './query-reading.ts'
import { lazily } from '../lib/remembering.ts'
import { textRecords, topicRecords } from './search-records.ts'
import type { SearchRecord } from './search-records.ts'
import { nearestOver } from './nearest-words.ts'
import type { KnownWord } from './nearest-words.ts'
import { soughtIn } from './sought-words.ts'
import { finish } from '../lib/steps.ts'
import type { Steps } from '../lib/steps.ts'
import { recordPlaces, recordsOf } from './term-places.ts'
import type { FindPlaces } from './term-places.ts'
import type { IndexedFigure, TextIndex } from './text-index.ts'
import { topicFinder } from './topic-hits.ts'
import type { FindTopics } from './topic-hits.ts'
import { understandQuery } from './understand-query.ts'
import type { Understanding } from './understanding.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

export type SearchAnswer = Gaps & {
  readonly understanding: Understanding
  readonly arrangement: Arrangement
  /** All hits in the order of the page. */
  readonly hits: readonly RankedRecord[]
  readonly facets: Facets
  /** Where nothing was found: the topics that look most like the query. */
  readonly nearest: readonly SearchRecord[]
  /** What was searched. */
  readonly searched: Searched
}

/** Documents and what they say: empty as long as the texts are not there. */
export type Searched = {
  readonly plans: TextIndex['plans']
  readonly records: readonly SearchRecord[]
}

/** What is known without any text, read once. */
export type Topics = {
  readonly lexicon: Lexicon
  readonly records: readonly SearchRecord[]
  readonly find: FindTopics
  readonly nearest: (text: string, limit: number) => readonly KnownWord<SearchRecord>[]
}

/** What an engine over some of the documents must be told of all of them. */
export type Told = Pick<VocabularyIndex, 'silences' | 'unquantified'> & {
  /** Whether a folded text occurs in any document. */
  readonly occurs: OccursInTexts
}

export type SearchEngine = (query: string, filters?: SearchFilters) => SearchAnswer

// What speaks of less than this share of what the best hit speaks of only shares a side word with the query.
const leastCoverage = 0.18
const nearestTopics = 6

/** Answers queries from the vocabulary alone (topics and cities) and, once they are there, from the texts. */
export function makeSearchEngine(vocabulary: VocabularyIndex, texts?: TextIndex): SearchEngine {
  const topics = finish(prepareTopics(finish(prepareLexicon(vocabulary))))
  const { traditional } = topics.lexicon
  return finish(
    prepareSearchEngine(topics, texts && { plans: texts.plans, records: textRecords(texts, traditional) }),
  )
}

/** Themes, indicators and cities, ready to be searched. */
export function* prepareTopics(lexicon: Lexicon): Steps<Topics> {
  const records = topicRecords(lexicon.index, lexicon.traditional)
  yield
  const find = topicFinder(records, recordPlaces(records).find)
  yield
  const nearest = nearestOver(
    records.flatMap((value) => [value.folded.text, value.english].map((key) => ({ key, value }))),
  )
  return { lexicon, records, find, nearest }
}

/**
 * An engine in steps, for the browser; without texts it answers with topics alone. Where `texts` are not all there
 * are, `told` says what only all of them can tell.
 */
export function* prepareSearchEngine(topics: Topics, texts?: Searched, told?: Told): Steps<SearchEngine> {
  const { lexicon } = topics
  const searched = texts ?? { plans: [], records: [] }
  const { records } = searched
  const figures = records.filter(({ figure }) => figure)
  const indicators = topics.records.filter(({ kind }) => kind === 'indicator')
  const named = indicatorNames(indicators, figures)
  const order = lexicon.index.cities.map(({ id }) => id)
  const cities = order.filter((id) => searched.plans.some(({ city }) => city === id))
  const withheld = new Set(records.flatMap(({ city, subjects }) => (subjects && city) ?? []))
  const inTexts = recordPlaces(records, lexicon.sounds)
  const compared = comparedWith(records)
  const citiesOf = new Map(
    [...Map.groupBy(figures, ({ figure }) => figure?.indicator)].map(
      ([indicator, some]) => [indicator, new Set(some.map(({ city }) => city)).size] as const,
    ),
  )
  const howCommon = ({ indicator }: IndexedFigure): number => (indicator ? (citiesOf.get(indicator) ?? 0) : 0)
  yield
  const gaps = { ...lexicon.index, ...told }
  const says = speaksOfTheme(gaps)
  const occurs = texts && (told?.occurs ?? inTexts.occurs)
  yield
  return (query, filters = {}) => {
    const understanding = understandQuery(query, lexicon, occurs, texts && inTexts.occurs, inTexts)
    const { groups } = understanding
    const spoken = recordsOf(
      groups.filter(({ isBeside }) => !isBeside),
      inTexts.find,
    )
    const found = [...spoken, ...figuresMeant(figures, understanding).filter((record) => !spoken.has(record))]
    const ranked = cutTail(rankRecords(found, understanding, { find: inTexts.find, compared })).filter(
      (hit) => says(hit, understanding),
    )
    const asked = foldText(query.slice(0, longestQuery), lexicon.traditional).text
    const measures = texts ? named(understanding, asked).filter((one) => isPromisedIfAsked(one, asked)) : []
    const direct = directAnswers(measures, ranked, { understanding, order })
    const all = [...new Set([...ranked, ...direct]), ...topics.find(understanding)]
    const inCities = all.filter(({ record }) => isInCities(record, filters.city ? [] : understanding.cities))
    const answersAsked = (hit: RankedRecord): boolean => mayAnswer(hit, understanding, asked)
    const arrange = (some: readonly RankedRecord[]): Arrangement =>
      arrangeHits(some, {
        asksNumber: understanding.asksNumber || shares.test(asked) || askedYears(understanding).length > 0,
        mayAnswer: answersAsked,
        first: wantedFirst(understanding, asked),
        common: isTopic(understanding, lexicon) ? howCommon : undefined,
        ...(measures.length > 0 ? { direct } : {}),
      })
    const arrangement = arrange(keepMatching(inCities, filters))
    const hits = hitsOf(arrangement)
    const facets = lazily(() => countFacets(inCities, filters, (some) => hitsOf(arrange(some))))
    const near = lazily(() =>
      hits.length > 0
        ? []
        : [...new Set(topics.nearest(folded(query, lexicon), nearestTopics).map(({ value }) => value))],
    )
    return {
      understanding,
      arrangement,
      hits,
      searched,
      ...findGaps(gaps, understanding, {
        query: asked,
        filters,
        named: measures,
        answers: arrangement.answers,
        hits,
        mayAnswer: answersAsked,
        figures,
        searched: cities,
        saidIn: (city) =>
          wordSaid(city, understanding, inTexts.find) ?? (withheld.has(city) ? '' : undefined),
      }),
      // Both cost as much as the hits; they are worked out where they are asked for.
      get facets() {
        return facets()
      },
      get nearest() {
        return near()
      },
    }
  }
}

/** Of a measure that only says what was reached nobody asks the target. */
const isPromisedIfAsked = ({ figures }: NamedIndicator, query: string): boolean =>
  !/目标|target|goal/.test(query) || figures.some(({ figure }) => figure?.kind !== 'baseline')

const folded = (query: string, { traditional }: Lexicon): string =>
  foldText(query.slice(0, 64), traditional).text

/** Figures no word finds: the value asked for in other digits (47000 for 4.7万), any of a year or a theme asked for whole. */
function figuresMeant(figures: readonly SearchRecord[], { groups }: Understanding): readonly SearchRecord[] {
  const sought = groups.filter(({ isBeside }) => !isBeside)
  const values = new Set(sought.flatMap(({ value }) => value ?? []))
  const dates = askedYears({ groups: sought })
  const themes = new Set(
    groups.flatMap(({ theme, wholeTheme }) => (wholeTheme && theme !== undefined ? [theme] : [])),
  )
  if (values.size + themes.size === 0) return []
  return figures.filter(
    ({ figure, themes: [main], years: [year] }) =>
      figure &&
      ((figure.value !== null && values.has(figure.value)) ||
        (year !== undefined && dates.includes(year)) ||
        (main !== undefined && themes.has(main))),
  )
}

/** Whether a whole topic is asked for by its own name (托育, childcare), and no number of it. */
const isTopic = ({ groups, asksNumber }: Understanding, { concepts }: Lexicon): boolean =>
  !asksNumber &&
  groups.length > 0 &&
  groups.every(
    ({ concept = '', typed, wholeTheme, reason }) =>
      wholeTheme && (reason !== 'word' || concepts.get(concept)?.terms.includes(typed)),
  )

/** The first of the words asked for that stands in a city's document. */
function wordSaid(place: string, { groups }: Understanding, find: FindPlaces): string | undefined {
  return soughtIn(groups)
    .flatMap(({ terms }) => terms)
    .find(
      (term) =>
        term.reason !== 'related' &&
        [...find(term)].some(
          ([{ city, kind }, { spans, inTitle }]) =>
            city === place && (spans.length > 0 || (inTitle && kind === 'passage')),
        ),
    )?.text
}

function cutTail(ranked: readonly RankedRecord[]): readonly RankedRecord[] {
  const most = Math.max(...ranked.map(({ coverage }) => coverage))
  return ranked.filter(({ coverage }) => coverage >= most * leastCoverage)
}

const isInCities = ({ city }: SearchRecord, cities: readonly string[]): boolean =>
  cities.length === 0 || city === undefined || cities.includes(city)
