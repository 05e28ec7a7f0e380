import { coverWords, withOwnParticles } from './cover-words.ts'
import type { Piece } from './cover-words.ts'
import { guessTopic } from './guess-topic.ts'
import type { Lexicon } from './lexicon.ts'
import type { Meaning } from './meaning.ts'
import type { KnownTexts, QueryReading } from './query-reading.ts'
import { repairWord } from './repair-word.ts'

// Each repair reads the run again; a run with more mistakes than this is not Chinese.
const mostRepairs = 3

/**
 * Reads a run of Han characters by longest known words. What is left stays literal where the documents have it;
 * otherwise it is repaired by sound or as a slip, else cut into the parts the documents have.
 */
export function readHanRun(
  run: string,
  lexicon: Lexicon,
  texts: KnownTexts | undefined,
): readonly QueryReading[] {
  const { text, repaired, typedAt } = texts ? repairRun(run, lexicon, texts) : asTyped(run)
  return piecesOf(text, lexicon, texts)
    .flatMap((piece) => {
      const mended = repaired.some(({ start, end }) => start < piece.end && piece.start < end)
      return readPiece(piece, { run: text, mended, lexicon, texts })
    })
    .map((reading) => ({ ...reading, start: typedAt(reading.start), end: typedAt(reading.end) }))
}

/** What a stretch of a query stands for, words with blanks between them, read like Chinese that was typed there. */
export const readAs = (
  words: string,
  reason: 'english' | 'pinyin' | 'synonym',
  place: Stretch,
  lexicon: Lexicon,
  texts: KnownTexts | undefined,
): readonly QueryReading[] =>
  words
    .split(' ')
    .flatMap((word) => readHanRun(word, lexicon, texts))
    .map((reading) =>
      reading.kind === 'known' || reading.kind === 'literal'
        ? { ...reading, ...place, reason }
        : { ...reading, ...place },
    )

const piecesOf = (run: string, { han }: Lexicon, texts: KnownTexts | undefined): readonly Piece[] => {
  const pieces = coverWords(run, han)
  return texts ? withOwnParticles(run, pieces, texts.occurs) : pieces
}

type Stretch = { readonly start: number; readonly end: number }

/** A run as it was meant, and where its characters were typed. */
type Meant = {
  readonly text: string
  readonly repaired: readonly Stretch[]
  readonly typedAt: (at: number) => number
}

const asTyped = (text: string): Meant => ({ text, repaired: [], typedAt: (at) => at })

function repairRun(run: string, lexicon: Lexicon, texts: KnownTexts): Meant {
  let text = run
  let places = Array.from({ length: run.length + 1 }, (_, at) => at)
  let repaired: Stretch[] = []
  for (let round = 0; round < mostRepairs; round++) {
    const pieces = piecesOf(text, lexicon, texts)
    const repair = pieces
      .filter(({ meanings }) => !meanings)
      .map((piece) => repairWord(text, piece, { pieces, lexicon, texts }))
      .find((found) => found !== undefined)
    if (!repair) break
    const { start, end, text: word } = repair
    const longer = word.length - (end - start)
    text = text.slice(0, start) + word + text.slice(end)
    const inside = [...word].map((_, at) => places[Math.min(start + at, end - 1)] ?? 0)
    places = [...places.slice(0, start), ...inside, ...places.slice(end)]
    repaired = [
      ...repaired.map((one) =>
        one.start >= end ? { start: one.start + longer, end: one.end + longer } : one,
      ),
      { start, end: start + word.length },
    ]
  }
  return { text, repaired, typedAt: (at) => places[at] ?? run.length }
}

type PieceContext = {
  /** The run the piece is a part of, perhaps all of it. */
  readonly run: string
  readonly mended: boolean
  readonly lexicon: Lexicon
  readonly texts: KnownTexts | undefined
}

function readPiece(
  { start, end, text, meanings }: Piece,
  { run, mended, lexicon, texts }: PieceContext,
): readonly QueryReading[] {
  const occurs = texts?.occurs
  const [first] = meanings ?? []
  if (first?.kind === 'wording') return readAs(first.said, 'synonym', { start, end }, lexicon, texts)
  if (first?.kind === 'generic') {
    return !occurs || occurs(text) ? [{ kind: 'literal', start, end, text }] : []
  }
  if (meanings) {
    const meant = text.length > 2 && occurs?.(text) ? meanings.map(asSaid) : meanings
    return [{ kind: 'known', start, end, text, meanings: meant, reason: mended ? 'similar' : 'word' }]
  }
  // 属 after 株洲市: the city's last character belongs to it.
  const level = run.slice(start - 1, end)
  if (/^[市区县].$/.test(level) && occurs?.(level))
    return [{ kind: 'literal', start: start - 1, end, text: level }]
  // A single character left over between known words is a slip; typed alone it is a question.
  if (!occurs || (occurs(text) && (text === run || text.length > 1))) {
    // A word without its first or last character stands wherever the word does.
    const whole = occurs && lexicon.slips.han(text).find((word) => word.includes(text))
    if (whole !== undefined) {
      const meant = (lexicon.han.get(whole) ?? []).map((meaning) => ({ ...meaning, key: text }))
      return [{ kind: 'known', start, end, text, meanings: meant, reason: 'word' }]
    }
    return [{ kind: 'literal', start, end, text, ...(mended ? { reason: 'similar' } : {}) }]
  }
  // 障碍 is no part of 无障碍, which says the contrary; 病率 of 患病率 is no word.
  const isPart = (part: string): boolean =>
    !/^[无不非未]/.test(text) &&
    !/^.率$/.test(part) &&
    occurs(part) &&
    !isParticle(part.charAt(0), lexicon) &&
    !isParticle(part.charAt(part.length - 1), lexicon)
  const parts = cutIntoOccurring(text, isPart)
  const guess = guessTopic(text, lexicon.hints)
  // Two words of the documents say more than a guess.
  if (guess && parts.filter(({ kind }) => kind === 'literal').length < 2) {
    const meaning: Meaning = { kind: 'concept', concept: guess, key: text, canonical: false, guessed: true }
    return [{ kind: 'known', start, end, text, meanings: [meaning], reason: 'similar' }]
  }
  return parts.map((reading) => ({
    ...reading,
    start: reading.start + start,
    end: reading.end + start,
  }))
}

/** Of a word that documents say too (学科带头人) although it is not what its idea is mostly called. */
const asSaid = (meaning: Meaning): Meaning =>
  meaning.kind === 'concept' && !meaning.canonical ? { ...meaning, isSaid: true } : meaning

const isParticle = (character: string, { han }: Lexicon): boolean =>
  han.get(character)?.[0]?.kind === 'filler'

/** The longest parts of at least two characters that stand in the documents; the rest is unknown. */
function cutIntoOccurring(text: string, isPart: (part: string) => boolean): readonly QueryReading[] {
  const readings: QueryReading[] = []
  let unread = 0
  const flush = (end: number): void => {
    if (end > unread) readings.push({ kind: 'unknown', start: unread, end, text: text.slice(unread, end) })
  }
  for (let start = 0; start < text.length - 1;) {
    const end = longestPart(text, start, isPart)
    if (end === undefined) {
      start++
      continue
    }
    flush(start)
    readings.push({ kind: 'literal', start, end, text: text.slice(start, end), isCut: true })
    start = unread = end
  }
  flush(text.length)
  return readings
}

function longestPart(text: string, start: number, isPart: (part: string) => boolean): number | undefined {
  for (let end = Math.min(text.length, start + 12); end >= start + 2; end--) {
    if (isPart(text.slice(start, end))) return end
  }
  return undefined
}
