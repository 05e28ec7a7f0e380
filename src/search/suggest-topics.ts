import Fuse from 'fuse.js/basic'
import { foldText } from './fold-text.ts'
import type { Lexicon } from './lexicon.ts'
import type { Topics } from './search-engine.ts'
import type { SearchRecord } from './search-records.ts'
import { understandQuery } from './understand-query.ts'

/** A topic that completes what is being typed, with the cities already named beside it. */
export type Suggestion = { readonly topic: SearchRecord; readonly cities: readonly string[] }
export type Suggest = (query: string, limit: number) => readonly Suggestion[]

/** Whether a city's document has a figure of an indicator, as far as is known. */
type HasFigure = (city: string, indicator: string) => boolean

/** Suggests themes, indicators and cities: those the words mean, then those that are spelt like them. */
export function suggestFrom(
  { records: topics, find, lexicon }: Topics,
  hasFigure: HasFigure = () => true,
): Suggest {
  const fuse = new Fuse(
    topics.map((topic) => ({ topic, ...spellings(topic, lexicon) })),
    { keys: ['zh', 'en', 'pinyin'], threshold: 0.34, distance: 60, ignoreFieldNorm: true },
  )
  return (query, limit) => {
    const typed = foldText(query.slice(0, longestPattern), lexicon.traditional).text.trim()
    if (typed === '') return []
    const understanding = understandQuery(query, lexicon)
    const { cities, groups } = understanding
    const meant = find(understanding).map(({ record }) => record)
    const rest = cities.length > 0 ? (groups.at(-1)?.typed ?? typed) : typed
    const isShort = /^[a-z]{1,4}$/.test(rest)
    const spelt = fuse
      .search(rest, isShort || cities.length > 0 ? {} : { limit })
      .filter(({ item }) => !isShort || ` ${item.en} ${item.starts}`.includes(` ${rest}`))
      .map(({ item }) => item.topic)
    // What a document gives no figure of is nothing to look for in it.
    const isThere = ({ kind, id }: SearchRecord): boolean =>
      kind !== 'indicator' || cities.length === 0 || cities.some((city) => hasFigure(city, id))
    return [...new Set([...meant, ...spelt])]
      .filter(isThere)
      .slice(0, limit)
      .map((topic) => ({ topic, cities: topic.kind === 'city' ? [] : cities }))
  }
}

// Bitap works on at most 32 characters at once.
const longestPattern = 32

function spellings(
  { text, folded, english }: SearchRecord,
  { sounds }: Lexicon,
): { zh: string; en: string; pinyin: string; starts: string } {
  const syllables = sounds.syllablesOf(text) ?? []
  return {
    zh: folded.text,
    en: english,
    pinyin: syllables.join(''),
    // A few letters are the beginning of a word: `dong` is in the middle of 用人单位's.
    starts: syllables.map((_, at) => syllables.slice(at, at + 4).join('')).join(' '),
  }
}
