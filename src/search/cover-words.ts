import { liesWithin } from './find-occurrences.ts'
import type { Meaning, WordTable } from './meaning.ts'
import type { OccursInTexts } from './query-reading.ts'

/** A stretch of a Han run with what it was read as; without meanings it is not in the vocabulary. */
export type Piece = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly meanings: readonly Meaning[] | undefined
}

// A character left over weighs more than any number of known words; among readings fewer words win.
const unknownCost = 100
const wordCost = 10
// 全科医生|数量 rather than 全科|医生数量; single characters (有, 的) are the last resort.
const fillerCost = 9
const particleCost = 40
const longestWord = 16

/** Splits a Han run into the fewest known words that leave the least unread; neighbours left over are joined. */
export function coverWords(run: string, words: WordTable): readonly Piece[] {
  const best: { cost: number; from: number; word: boolean }[] = [{ cost: 0, from: 0, word: false }]
  for (let end = 1; end <= run.length; end++) {
    let choice = { cost: (best[end - 1]?.cost ?? 0) + unknownCost, from: end - 1, word: false }
    for (let from = Math.max(0, end - longestWord); from < end; from++) {
      const meaning = meaningsAt(run, from, end, words)?.[0]
      const cost = meaning ? (best[from]?.cost ?? 0) + costOf(meaning, end - from) : Infinity
      if (cost < choice.cost) choice = { cost, from, word: true }
    }
    best.push(choice)
  }
  return joinUnknown(run, piecesBack(run, best, words))
}

/** What a stretch may mean there: 中医 is none of the meanings of 其中医疗. */
function meaningsAt(
  run: string,
  start: number,
  end: number,
  words: WordTable,
): readonly Meaning[] | undefined {
  const meanings = words
    .get(run.slice(start, end))
    ?.filter((meaning) => !falseFriends(meaning).some((friend) => liesWithin(run, { start, end }, friend)))
  return meanings?.length ? meanings : undefined
}

const falseFriends = (meaning: Meaning): readonly string[] =>
  meaning.kind === 'concept'
    ? meaning.concept.falseFriends
    : // 广安|市级, not 广安市|级.
      meaning.kind === 'place'
      ? [`${meaning.key}级`]
      : []

const costOf = (meaning: Meaning, length: number): number => {
  if (meaning.kind !== 'filler') return wordCost
  return length === 1 ? particleCost : fillerCost
}

function piecesBack(
  run: string,
  best: readonly { from: number; word: boolean }[],
  words: WordTable,
): readonly Piece[] {
  const pieces: Piece[] = []
  for (let end = run.length; end > 0;) {
    const { from, word } = best[end] ?? { from: end - 1, word: false }
    const text = run.slice(from, end)
    pieces.unshift({ start: from, end, text, meanings: word ? meaningsAt(run, from, end, words) : undefined })
    end = from
  }
  return pieces
}

/** Unread neighbours become one piece, with a particle between them (公有制 is not 公 + 制). */
function joinUnknown(run: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  pieces.forEach((piece, at) => {
    const last = joined.at(-1)
    const unread =
      !piece.meanings || (isParticle(piece) && !pieces[at - 1]?.meanings && !pieces[at + 1]?.meanings)
    const inside = unread && (!piece.meanings || (at > 0 && at < pieces.length - 1))
    if (inside && last && !last.meanings) {
      joined[joined.length - 1] = { ...last, end: piece.end, text: run.slice(last.start, piece.end) }
    } else joined.push(inside ? { ...piece, meanings: undefined } : piece)
  })
  return joined
}

/**
 * Pieces where a particle beside an unread one belongs to it, because only together they stand in the documents: 技能 is
 * not 技, nor 会议 a question about 议.
 */
export function withOwnParticles(
  run: string,
  pieces: readonly Piece[],
  occurs: OccursInTexts,
): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const both = last && { start: last.start, end: piece.end, text: run.slice(last.start, piece.end) }
    const belongs =
      last &&
      both &&
      ((isOwnable(last) && isAlone(piece, occurs)) || (isAlone(last, occurs) && isOwnable(piece))) &&
      occurs(both.text)
    if (belongs) joined[joined.length - 1] = { ...both, meanings: undefined }
    else joined.push(piece)
  }
  return joined
}

/** Unread, and nothing that the documents say. */
const isAlone = ({ text, meanings }: Piece, occurs: OccursInTexts): boolean =>
  !meanings && (text.length === 1 || !occurs(text))

/** A particle that can be part of a word. */
const isOwnable = (piece: Piece): boolean => isParticle(piece) && !/[的了]/.test(piece.text)

const isParticle = ({ text, meanings }: Piece): boolean =>
  text.length === 1 && meanings?.[0]?.kind === 'filler'
