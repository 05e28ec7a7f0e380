import { readAsking } from './asked-words.ts'
import { foldText } from './fold-text.ts'
import { groupsOf } from './query-groups.ts'
import { joinBlanks } from './join-blanks.ts'
import type { Lexicon } from './lexicon.ts'
import { longestQuery } from './longest-query.ts'
import { mendLatin } from './mend-latin.ts'
import { readCombined } from './read-combined.ts'
import type { Parts } from './read-combined.ts'
import { readHanRun } from './read-han-run.ts'
import { readLatinRun } from './read-latin-run.ts'
import { readNumber } from './read-number.ts'
import { shiftReading } from './query-reading.ts'
import type { KnownTexts, OccursInTexts, QueryReading } from './query-reading.ts'
import { splitRuns } from './split-runs.ts'
import type { Run } from './split-runs.ts'
import type { Understanding } from './understanding.ts'
import { writeNumerals } from './write-numerals.ts'
import { withoutUnseen } from '../lib/unseen.ts'

/**
 * What a query means: ideas with the words to look for, cities, numbers and what nobody knows. Without `occurs`
 * (texts not loaded yet) nothing is repaired, because a repair needs to know what the documents really say.
 * `isPhrase` may know less: it only says which wordings rank higher. `guesses` tell what of the documents was meant.
 */
export function understandQuery(
  query: string,
  lexicon: Lexicon,
  occurs?: OccursInTexts,
  isPhrase: OccursInTexts | undefined = occurs,
  guesses: Omit<KnownTexts, 'occurs'> = {},
): Understanding {
  const typed = writeNumerals(joinBlanks([...query].slice(0, longestQuery).join('')))
  const folded = foldText(typed, lexicon.traditional)
  const { rest, ...asks } = readAsking(folded.text)
  const typedRuns = splitRuns(rest)
  const runs = mendLatin(typedRuns, lexicon, occurs)
  const typedAt = ({ start, end }: QueryReading): string =>
    withoutUnseen(typed.slice(folded.sourceAt(start), folded.sourceAt(end)))
  const isMended = ({ start, end }: QueryReading): boolean =>
    runs.some((run, at) => run !== typedRuns[at] && run.start < end && start < run.end)
  const readings = readParts(
    readCombined(rest, runs, lexicon),
    lexicon,
    occurs && { occurs, ...guesses },
  ).map((reading) =>
    reading.kind === 'known' && isMended(reading) ? { ...reading, reason: 'similar' as const } : reading,
  )
  const { cities, ...meant } = groupsOf(readings.every(isFiller) ? literalRuns(runs, occurs) : readings, {
    query: typed,
    typedAt,
    lexicon,
    together: guesses.together,
  })
  const others = lexicon.index.cities.flatMap(({ id }) => (cities.includes(id) ? [] : id))
  return {
    ...asks,
    ...meant,
    cities: asks.asksOthers && cities.length > 0 ? others : cities,
    phrases: phrasesOf(folded.text.trim(), runs, isPhrase),
  }
}

function readParts(parts: Parts, lexicon: Lexicon, texts: KnownTexts | undefined): readonly QueryReading[] {
  const readings: QueryReading[] = []
  for (let at = 0; at < parts.length;) {
    const part = parts[at]
    const before = parts[at - 1]
    if (!part) break
    if (part.kind === 'known') {
      readings.push(part)
      at++
    } else if (part.kind === 'latin') {
      const words = takeWhileLatin(parts.slice(at))
      readings.push(...readLatinRun(words, lexicon, texts))
      at += words.length
    } else if (part.kind === 'number' && before?.text === 'per') {
      // `nurses per 1000`: part of the measure, and every document writes it otherwise.
      at++
    } else if (part.kind === 'number') {
      const next = parts[at + 1]
      const following = next?.kind === 'han' && next.start === part.end ? next : undefined
      const { reading, taken } = readNumber(part, following?.text ?? '', lexicon.index.queryWords)
      readings.push(reading, ...(taken > 0 && following ? readHan(following, taken, lexicon, texts) : []))
      at += taken > 0 ? 2 : 1
    } else {
      readings.push(...readHan(part, 0, lexicon, texts))
      at++
    }
  }
  return readings
}

const readHan = (
  run: Run,
  from: number,
  lexicon: Lexicon,
  texts: KnownTexts | undefined,
): readonly QueryReading[] =>
  readHanRun(run.text.slice(from), lexicon, texts).map((reading) => shiftReading(reading, run.start + from))

function takeWhileLatin(parts: Parts): readonly Run[] {
  const end = parts.findIndex(({ kind }) => kind !== 'latin')
  return (end === -1 ? parts : parts.slice(0, end)).filter(isRun)
}

const isRun = (part: Parts[number]): part is Run => part.kind !== 'known'

const isFiller = (reading: QueryReading): boolean =>
  reading.kind === 'known' && reading.meanings[0]?.kind === 'filler'

/** A query of nothing but question words is taken at its word; a single Latin letter is none. */
const literalRuns = (runs: readonly Run[], occurs: OccursInTexts | undefined): readonly QueryReading[] =>
  runs.map(({ text, start, end }) => ({
    kind: !/^[a-z]$/.test(text) && (!occurs || occurs(text)) ? 'literal' : 'unknown',
    text,
    start,
    end,
  }))

/** Wordings of several words that stand in the documents as typed: the whole query and its Han runs. */
function phrasesOf(
  whole: string,
  runs: readonly Run[],
  isPhrase: OccursInTexts | undefined,
): readonly string[] {
  const candidates = [whole, ...runs.filter(({ kind }) => kind === 'han').map(({ text }) => text)]
  return [...new Set(candidates)].filter((text) => text.length >= 3 && isPhrase?.(text) === true)
}
