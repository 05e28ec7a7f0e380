import { findEvidence } from './find-evidence.ts'
import type { Evidence, Finding } from './find-evidence.ts'
import { findOccurrences } from './find-occurrences.ts'
import type { TextSpan } from './find-occurrences.ts'
import { mergeSpans } from '../lib/merge-spans.ts'
import { lazily } from '../lib/remembering.ts'
import type { SearchRecord } from './search-records.ts'
import type { FindPlaces } from './term-places.ts'
import type { MatchReason, QueryGroup, Understanding } from './understanding.ts'

/** The best reason for which one idea of the query matched a record. */
export type GroupMatch = {
  readonly typed: string
  /** The word that was found. */
  readonly term: string
  readonly reason: MatchReason
  /** True where only a heading above the text holds the word. */
  readonly inHeading: boolean
}

export type RankedRecord = {
  readonly record: SearchRecord
  readonly score: number
  /** How much of the query the record speaks of, 0 to 1. */
  readonly coverage: number
  readonly matches: readonly GroupMatch[]
  /** What to mark, in string indices of `record.text`. */
  readonly spans: readonly TextSpan[]
}

// BM25's own constants; length counts little because a list item of ten characters is no better evidence
// than a sentence.
const saturation = 1.2
const lengthShare = 0.35
const themeBonus = 1.15
const mainThemeBonus = 1.4
const phraseBonus = 1.35

/** What records are compared with: those that are ranked, unless they are only the part that holds a word. */
export type Compared = { readonly count: number; readonly meanLength: number }

export const comparedWith = (records: readonly SearchRecord[]): Compared => ({
  count: records.length,
  meanLength: records.length === 0 ? 0 : sum(records.map(({ text }) => text.length)) / records.length,
})

/** Records scored by BM25 over groups of words, best first; records without any word are left out. */
export function rankRecords(
  records: readonly SearchRecord[],
  { groups, phrases }: Pick<Understanding, 'groups' | 'phrases'>,
  { find, compared = comparedWith(records) }: { readonly find: FindPlaces; readonly compared?: Compared },
): readonly RankedRecord[] {
  const { count, meanLength } = compared
  const evidence = findEvidence(records, groups, find)
  const strengths = evidence.map((one) => one.map(strengthOf))
  const rarity = groups.map(({ weight = 1 }, at) => {
    // Whoever only says a related word hardly makes the idea a common one.
    const holding = strengths.reduce((total, one) => total + (one[at] ?? 0) ** 2, 0)
    return weight * (Math.log(1 + (count - holding + 0.5) / (holding + 0.5)) + 0.5)
  })
  const weighing = { rarity, total: sum(rarity), meanLength, phrases }
  return records
    .map((record, at) => scoreRecord(record, evidence[at] ?? [], strengths[at] ?? [], weighing))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
}

type Weighing = {
  /** Of each group, in their order: how much it tells that a record speaks of it. */
  readonly rarity: readonly number[]
  readonly total: number
  readonly meanLength: number
  readonly phrases: readonly string[]
}

function scoreRecord(
  record: SearchRecord,
  evidence: readonly Evidence[],
  strengths: readonly number[],
  { rarity, total, meanLength, phrases }: Weighing,
): RankedRecord {
  const norm = saturation * (1 - lengthShare + (lengthShare * lengthOf(record, meanLength)) / meanLength)
  let relevance = 0
  let spoken = 0
  evidence.forEach(({ group, found }, at) => {
    const frequency = found.reduce((times, one) => times + one.term.weight * one.times, 0)
    const strength = strengths[at] ?? 0
    const rare = rarity[at] ?? 1
    const bonus =
      group.theme === undefined || !record.themes.includes(group.theme)
        ? 1
        : record.themes[0] === group.theme
          ? mainThemeBonus
          : themeBonus
    const saturated = (frequency * (saturation + 1)) / (frequency + norm)
    relevance += rare * bonus * saturated * strength
    spoken += strength * rare
  })
  // To lack a word that stands everywhere (医院) weighs less than to lack the rare one beside it.
  const coverage = spoken / Math.max(total, 1e-9)
  const matches = lazily(() => evidence.flatMap(({ group, found }) => bestMatch(group, found)))
  const spans = lazily(() => spansToMark(record, evidence, phrases))
  const whole = phrases.some((phrase) => record.folded.text.includes(phrase)) ? phraseBonus : 1
  return {
    record,
    score: relevance * coverage * whole,
    coverage,
    // Both are worked out only for the hits that are shown.
    get matches() {
      return matches()
    },
    get spans() {
      return spans()
    },
  }
}

/** A text that is withheld is as long as others are. */
const lengthOf = ({ text, subjects }: SearchRecord, usual: number): number =>
  subjects === undefined ? text.length : Math.max(usual, text.length)

const strengthOf = ({ found }: Evidence): number =>
  found.reduce((most, { strength }) => Math.max(most, strength), 0)

function bestMatch({ typed }: QueryGroup, found: readonly Finding[]): readonly GroupMatch[] {
  const best = [...found].sort(
    (one, other) => other.strength - one.strength || other.spans.length - one.spans.length,
  )[0]
  if (!best) return []
  const { term, inHeading } = best
  return [{ typed, term: term.text, reason: term.reason, inHeading }]
}

function spansToMark(
  { folded }: SearchRecord,
  evidence: readonly Evidence[],
  phrases: readonly string[],
): readonly TextSpan[] {
  const spans = [
    ...evidence.flatMap(({ found }) => found.flatMap((finding) => finding.spans)),
    ...phrases.flatMap((phrase) => findOccurrences(folded.text, phrase)),
  ]
  return mergeSpans(spans).map(({ start, end }) => ({
    start: folded.sourceAt(start),
    end: folded.sourceAt(end),
  }))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
