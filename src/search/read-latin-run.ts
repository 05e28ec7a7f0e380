import { isLittle, latinKey, latinStems } from './latin-key.ts'
import type { Lexicon } from './lexicon.ts'
import type { Meaning } from './meaning.ts'
import { readAs } from './read-han-run.ts'
import type { KnownTexts, QueryReading } from './query-reading.ts'
import type { Run } from './split-runs.ts'
import type { MatchReason } from './understanding.ts'

const longestPhrase = 8
const longestMisspelt = 4
const shortestJoined = 9
const shortestAlone = 4

/** Reads neighbouring Latin words: English phrases longest first, then pinyin, initials, slips. */
export function readLatinRun(
  words: readonly Run[],
  lexicon: Lexicon,
  texts: KnownTexts | undefined,
): readonly QueryReading[] {
  const readings: QueryReading[] = []
  for (let at = 0; at < words.length;) {
    const found = readPhrase(words.slice(at, at + longestPhrase), lexicon, texts)
    if (found) {
      readings.push(...found.readings)
      at += found.words
    } else {
      const word = words[at]
      if (word) readings.push(...readWord(word, lexicon, texts))
      at++
    }
  }
  return readings
}

/** Where phrases of the vocabulary that mean a topic or a city stand, longest first at each place. */
export function readKnownPhrases(
  runs: readonly Run[],
  lexicon: Lexicon,
): readonly { readonly start: number; readonly end: number }[] {
  const phrases: { start: number; end: number }[] = []
  for (let at = 0; at < runs.length;) {
    const words = latinFrom(runs, at)
    const count = countDown(words.length).find((length) =>
      meaningOfPhrase(words.slice(0, length), lexicon)?.meanings.some(({ kind }) => kind !== 'filler'),
    )
    if (count) phrases.push(spanOf(words.slice(0, count)))
    at += count ?? 1
  }
  return phrases
}

function latinFrom(runs: readonly Run[], at: number): readonly Run[] {
  const words = runs.slice(at, at + longestPhrase)
  const end = words.findIndex(({ kind }) => kind !== 'latin')
  return end === -1 ? words : words.slice(0, end)
}

const countDown = (from: number): readonly number[] => Array.from({ length: from }, (_, at) => from - at)

function readPhrase(
  words: readonly Run[],
  lexicon: Lexicon,
  texts: KnownTexts | undefined,
): { readings: readonly QueryReading[]; words: number } | undefined {
  for (let count = words.length; count > 0; count--) {
    const phrase = words.slice(0, count)
    const found = meaningOfPhrase(phrase, lexicon)
    const han = translationOf(phrase, lexicon, found !== undefined)
    if (han !== undefined)
      return { readings: readAs(han, 'english', spanOf(phrase), lexicon, texts), words: count }
    if (found) {
      const meanings = texts?.isWritten?.(found.text) ? found.meanings.map(asTyped) : found.meanings
      return { readings: [{ kind: 'known', ...spanOf(phrase), ...found, meanings }], words: count }
    }
    const text = isInVocabulary(phrase, lexicon) ? undefined : texts?.spoken?.(joinedOf(phrase))
    if (text !== undefined)
      return { readings: readAs(text, 'pinyin', spanOf(phrase), lexicon, texts), words: count }
    const misspelt = misspeltPinyin(phrase, lexicon)
    if (misspelt) return { readings: [{ kind: 'known', ...spanOf(phrase), ...misspelt }], words: count }
  }
  return undefined
}

/** A word of the documents (BNCT) is looked for before the others of its concept. */
const asTyped = (meaning: Meaning): Meaning =>
  meaning.kind === 'concept' ? { ...meaning, canonical: true } : meaning

/** A listed word before one that is only alike; the other way round where something else has that meaning. */
function translationOf(
  words: readonly Run[],
  { translations }: Lexicon,
  hasMeaning: boolean,
): string | undefined {
  const phrase = latinKey(words.map(({ text }) => text).join(' '))
  return translations.get(phrase) ?? (hasMeaning ? undefined : translations.get(latinStems(phrase)))
}

const joinedOf = (words: readonly Run[]): string => words.map(({ text }) => text).join('')

/** Whether each word is read by itself: then it is no part of something longer that only the documents say. */
const isInVocabulary = (words: readonly Run[], lexicon: Lexicon): boolean =>
  words.every(
    (word) =>
      meaningOfPhrase([word], lexicon) ?? lexicon.initials.get(word.text) ?? readJoinedPinyin(word, lexicon),
  )

type Found = { readonly text: string; readonly meanings: readonly Meaning[]; readonly reason: MatchReason }

function meaningOfPhrase(
  words: readonly Run[],
  { latin, latinStems: stems, pinyin }: Lexicon,
): Found | undefined {
  const phrase = latinKey(words.map(({ text }) => text).join(' '))
  const joined = joinedOf(words)
  const english = latin.get(phrase)
  if (english) return { text: phrase, meanings: english, reason: 'english' }
  const spoken = joined.length >= 4 ? pinyin.get(joined) : undefined
  if (spoken) return { text: joined, meanings: spoken, reason: 'pinyin' }
  const alike = [words[0], words.at(-1)].some((word) => word && isLittle(word.text))
    ? undefined
    : stems.get(latinStems(phrase))
  return alike && { text: phrase, meanings: alike, reason: 'english' }
}

/** Pinyin of several words with a slip in it (`jiatig yisheng`). */
function misspeltPinyin(words: readonly Run[], { pinyin, slips }: Lexicon): Found | undefined {
  const joined = joinedOf(words)
  if (words.length < 2 || words.length > longestMisspelt || joined.length < shortestJoined) return undefined
  const text = slips.pinyin(joined) ?? ''
  const meanings = pinyin.get(text)
  return meanings && { text, meanings, reason: 'similar' }
}

function readWord(word: Run, lexicon: Lexicon, texts: KnownTexts | undefined): readonly QueryReading[] {
  const { text, start, end } = word
  const initials = lexicon.initials.get(text)
  if (initials) return [{ kind: 'known', start, end, text, meanings: initials, reason: 'initials' }]
  const joined = readJoinedPinyin(word, lexicon)
  if (joined) return joined
  if (text.length > 1 && (!texts || texts.occurs(text))) return [{ kind: 'literal', start, end, text }]
  const found = misspeltWord(text, lexicon)
  return [{ start, end, ...(found ? { kind: 'known', ...found } : { kind: 'unknown', text }) }]
}

function misspeltWord(typed: string, { pinyin, latin, slips }: Lexicon): Found | undefined {
  if (typed.length < shortestAlone) return undefined
  const syllables = slips.pinyin(typed) ?? ''
  const word = slips.latin(latinKey(typed)) ?? ''
  const [text, meanings] = pinyin.has(syllables)
    ? [syllables, pinyin.get(syllables)]
    : [word, latin.get(word)]
  return meanings && { text, meanings, reason: 'similar' }
}

/** Several words typed as one: `dongguantuoyu`. Fewest words win; every letter must belong to one. */
export function readJoinedPinyin(
  { text, start }: Run,
  { pinyin }: Lexicon,
): readonly QueryReading[] | undefined {
  const best: (readonly QueryReading[] | undefined)[] = [[]]
  for (let to = 1; to <= text.length; to++) {
    for (let from = 0; from < to; from++) {
      const before = best[from]
      const piece = text.slice(from, to)
      const meanings = piece.length >= 4 ? pinyin.get(piece) : undefined
      if (!before || !meanings || (best[to]?.length ?? Infinity) <= before.length + 1) continue
      best[to] = [
        ...before,
        { kind: 'known', start: start + from, end: start + to, text: piece, meanings, reason: 'pinyin' },
      ]
    }
  }
  return best[text.length]
}

const spanOf = (words: readonly Run[]): { start: number; end: number } => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
})
