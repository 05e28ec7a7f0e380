import type { Piece } from './cover-words.ts'
import { accentOf } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import type { OccursInTexts } from './reading.ts'

/** A stretch of a run and the known word of the same length that was probably meant. */
export type Repair = { readonly start: number; readonly end: number; readonly text: string }

// A wrong character may split a word, so known neighbours are tried together with what is left over.
const reach = 4
const longestWindow = 8
// A short word with another character in it is mostly another word: 农村医生 is not 农村医保.
const shortestLookAlike = 5

/**
 * Finds the known word that sounds like, or else nearly looks like, a stretch around an unread piece. Text that
 * stands in the documents is never repaired: 注重医疗 would otherwise turn into 中医.
 */
export function repairWord(
  run: string,
  piece: Piece,
  { pieces, lexicon, occurs }: { pieces: readonly Piece[]; lexicon: Lexicon; occurs: OccursInTexts },
): Repair | undefined {
  if (piece.text.length > 1 && occurs(piece.text)) return undefined
  const windows = windowsAround(run, piece).filter(
    (window) => !occurs(window.text) && !lexicon.han.has(window.text) && !cutsKnownWord(window, pieces),
  )
  return (
    firstOf(windows, (text) => wordOfSound(text, lexicon)) ??
    firstOf(windows, (text) => wordOfAccent(text, lexicon)) ??
    firstOf(windows, (text) => wordOfLooks(text, lexicon))
  )
}

/** Stretches of two or more characters that touch the piece, longest first. */
function windowsAround(run: string, piece: Piece): readonly Repair[] {
  const windows: Repair[] = []
  for (let start = Math.max(0, piece.start - reach); start < piece.end; start++) {
    const furthest = Math.min(run.length, piece.end + reach, start + longestWindow)
    for (let end = Math.max(start + 2, piece.start + 1); end <= furthest; end++) {
      windows.push({ start, end, text: run.slice(start, end) })
    }
  }
  return windows.sort((one, other) => other.end - other.start - (one.end - one.start))
}

/** Whether a stretch would take one part of a known word and leave the other: 家门口看中 of 看中医. */
const cutsKnownWord = ({ start, end }: Repair, pieces: readonly Piece[]): boolean =>
  pieces.some(
    (piece) =>
      piece.meanings &&
      ((piece.start < start && start < piece.end) || (piece.start < end && end < piece.end)),
  )

function firstOf(
  windows: readonly Repair[],
  wordFor: (text: string) => string | undefined,
): Repair | undefined {
  for (const window of windows) {
    const text = wordFor(window.text)
    if (text !== undefined) return { ...window, text }
  }
  return undefined
}

const wordOfSound = (text: string, { sounds, bySound }: Lexicon): string | undefined => {
  const syllables = sounds.syllablesOf(text)
  const word = syllables && bySound.get(syllables.join(' '))?.[0]?.key
  return word?.length === text.length ? word : undefined
}

const wordOfAccent = (text: string, { sounds, byAccent }: Lexicon): string | undefined => {
  const syllables = sounds.syllablesOf(text)
  const word = syllables && byAccent.get(accentOf(syllables))?.[0]?.key
  return word?.length === text.length ? word : undefined
}

const wordOfLooks = (text: string, { similar }: Lexicon): string | undefined =>
  text.length < shortestLookAlike ? undefined : similar(text)?.key
