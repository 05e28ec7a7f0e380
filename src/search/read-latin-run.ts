import { latinKey } from './latin-key.ts'
import type { Lexicon, Meaning } from './lexicon.ts'
import type { OccursInTexts, Reading } from './reading.ts'
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
  occurs: OccursInTexts | undefined,
): readonly Reading[] {
  const readings: Reading[] = []
  for (let at = 0; at < words.length;) {
    const found = readPhrase(words.slice(at, at + longestPhrase), lexicon)
    if (found) {
      readings.push(found.reading)
      at += found.words
    } else {
      const word = words[at]
      if (word) readings.push(...readWord(word, lexicon, occurs))
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
): { reading: Reading; words: number } | undefined {
  for (let count = words.length; count > 0; count--) {
    const phrase = words.slice(0, count)
    const found = meaningOfPhrase(phrase, lexicon) ?? misspeltPinyin(phrase, lexicon)
    if (found) return { reading: { kind: 'known', ...spanOf(phrase), ...found }, words: count }
  }
  return undefined
}

type Found = { readonly text: string; readonly meanings: readonly Meaning[]; readonly reason: MatchReason }

function meaningOfPhrase(words: readonly Run[], { latin, pinyin }: Lexicon): Found | undefined {
  const phrase = latinKey(words.map(({ text }) => text).join(' '))
  const joined = words.map(({ text }) => text).join('')
  const english = latin.get(phrase)
  if (english) return { text: phrase, meanings: english, reason: 'english' }
  const spoken = joined.length >= 4 ? pinyin.get(joined) : undefined
  return spoken && { text: joined, meanings: spoken, reason: 'pinyin' }
}

/** Pinyin of several words with a slip in it (`jiatig yisheng`). */
function misspeltPinyin(words: readonly Run[], { pinyin, slips }: Lexicon): Found | undefined {
  const joined = words.map(({ text }) => text).join('')
  if (words.length < 2 || words.length > longestMisspelt || joined.length < shortestJoined) return undefined
  const text = slips.pinyin(joined) ?? ''
  const meanings = pinyin.get(text)
  return meanings && { text, meanings, reason: 'similar' }
}

function readWord(word: Run, lexicon: Lexicon, occurs: OccursInTexts | undefined): readonly Reading[] {
  const { text, start, end } = word
  const initials = lexicon.initials.get(text)
  if (initials) return [{ kind: 'known', start, end, text, meanings: initials, reason: 'initials' }]
  const joined = readJoinedPinyin(word, lexicon)
  if (joined) return joined
  if (text.length > 1 && (!occurs || occurs(text))) return [{ kind: 'literal', start, end, text }]
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
export function readJoinedPinyin({ text, start }: Run, { pinyin }: Lexicon): readonly Reading[] | undefined {
  const best: (readonly Reading[] | undefined)[] = [[]]
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
