import { latinKey } from './latin-key.ts'
import {
  counts,
  denominatorOf,
  isAmount,
  isOfForm,
  isTelling,
  latinWordsOf,
  populations,
  shares,
} from './measure-words.ts'
import { isOtherRate } from './other-rate.ts'
import { distanceTo, ideaOf } from './name-distance.ts'
import type { Names } from './name-distance.ts'
import type { SearchRecord } from './search-records.ts'
import type { Understanding } from './understanding.ts'

/** A measure that a query names, with the records of its values. */
export type NamedIndicator = { readonly indicator: SearchRecord; readonly figures: readonly SearchRecord[] }

/** The measures a query, folded, names: as a rule one, several only where their names fit it equally well. */
export type NameIndicators = (understanding: Understanding, query: string) => readonly NamedIndicator[]

/** Knows measures by their own names and by what the documents call them (每千人托位数, 人均期望寿命). */
export function indicatorNames(
  indicators: readonly SearchRecord[],
  figures: readonly SearchRecord[],
): NameIndicators {
  const values = Map.groupBy(figures, ({ figure }) => figure?.indicator ?? '')
  const known = indicators.map((indicator) => knownAs(indicator, values.get(indicator.id) ?? []))
  return (understanding, query) => {
    const groups = understanding.groups.filter(({ isBeside }) => !isBeside)
    const per = denominatorOf(query)
    const whole = saidWhole(known, query, per)
    if (whole) return [whole]
    // An amount (4.7万个) is looked for and not asked for.
    if (!groups.some(isTelling) || groups.some((group) => isAmount(group, per))) return []
    const asksShare = shares.test(query)
    const asksNumber = understanding.asksNumber || per !== undefined || asksShare || counts.test(query)
    const asked = {
      ideas: groups.map((group) => ideaOf(group, asksNumber)),
      per,
      asksNumber,
      query,
      latin: latinKey(query).split(' '),
      words: latinWordsOf(understanding),
    }
    const fits = known
      // A count is no share, however it is called.
      .filter(({ names, english }) => !isOtherRate(query, [...names, ...english]))
      .filter(({ figures: own }) => own.some(({ figure }) => figure && isOfForm(query, figure)))
      .map((one) => ({ one, distance: distanceTo(one, asked) }))
      .filter(({ distance }) => distance <= farthest)
    const nearest = Math.min(...fits.map(({ distance }) => distance))
    const named = fits.filter(({ distance }) => distance <= nearest + equallyNear)
    // Where a word of another name (托育机构) could mean several, it names none of them.
    const isPlain =
      named.length === 1 ||
      groups.every(({ typed }) => named.every(({ one }) => one.names.some((name) => name.includes(typed))))
    return isPlain && !isVague(named, fits)
      ? named.map(({ one: { indicator, figures: own } }) => ({ indicator, figures: own }))
      : []
  }
}

/** Whether words (死亡率) stand in many names alike, each of which says more. */
const isVague = (named: readonly Fit[], fits: readonly Fit[]): boolean =>
  named.every(({ distance }) => distance > isWhole) &&
  fits.filter(({ distance }) => distance <= isWhole + vague).length > named.length

/** A measure with its names, and those that say so much that a query that holds one asks for nothing else. */
type Known = NamedIndicator & Names & { readonly long: readonly string[] }
type Fit = { readonly distance: number }

const farthest = 12
const equallyNear = 0.25
const isWhole = 0.5
const vague = 3

function knownAs(indicator: SearchRecord, figures: readonly SearchRecord[]): Known {
  const titles = figures.map(({ title }) => title.split('\n'))
  const distinct = (names: readonly (string | undefined)[]): readonly string[] =>
    [...new Set(names.filter((name) => name !== undefined && name !== ''))] as string[]
  const names = distinct([indicator.folded.text, ...titles.map(([zh]) => zh)])
  const english = distinct([indicator.english, ...titles.map(([, en]) => en)]).map(
    (name) => ` ${latinKey(name)} `,
  )
  const long = [
    ...names.filter((name) => name.length >= longName.characters),
    ...english.filter((name) => name.split(' ').length >= longName.words + 2),
  ]
  return { indicator, figures, per: denominatorOf(indicator.folded.text), names, english, long }
}

/** The measure whose long name the query says whole, unless it adds of whom (老年人…). */
function saidWhole(known: readonly Known[], query: string, per: number | undefined): Known | undefined {
  const latin = ` ${latinKey(query)} `
  return known
    .flatMap((one) =>
      one.per === per
        ? one.long
            .filter((name) => (name.startsWith(' ') ? latin : query).includes(name))
            .map((name) => ({ one, name }))
        : [],
    )
    .toSorted((first, other) => other.name.length - first.name.length)
    .find(({ name }) => !populations.test((name.startsWith(' ') ? latin : query).replace(name, ' ')))?.one
}

const longName = { characters: 8, words: 3 } as const
