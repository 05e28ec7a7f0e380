import type { Piece } from './cover-words.ts'
import type { Lexicon } from './lexicon.ts'
import { isSwapped } from './one-slip.ts'
import type { KnownTexts } from './query-reading.ts'
import { nearSound } from './sounds.ts'

/** A stretch of a run and the known word that was probably meant. */
export type Repair = { readonly start: number; readonly end: number; readonly text: string }

// A wrong character may split a word, so known neighbours are tried together with what is left over.
const reach = 4
const longestWindow = 8
// With one character of three another, only what nothing else explains is a slip.
const shortestLookAlike = 4
const shortestInTexts = 4
const longestInTexts = 6
// How questions go on: 管理率是多少 is no slip of 管理率达.
const askedWith = /[是有为几多]$/

/**
 * Finds the known word that sounds like a stretch around an unread piece, or else is one slip away from it. Text that
 * stands in the documents is never repaired: 注重医疗 would otherwise turn into 中医.
 */
export function repairWord(
  run: string,
  piece: Piece,
  { pieces, lexicon, texts }: { pieces: readonly Piece[]; lexicon: Lexicon; texts: KnownTexts },
): Repair | undefined {
  const windows = windowsAround(run, piece).filter(
    (window) =>
      !texts.occurs(window.text) &&
      !lexicon.han.has(window.text) &&
      !cutsKnownWord(window, pieces) &&
      !isBorder(window, run, texts),
  )
  const stands = piece.text.length > 1 && texts.occurs(piece.text)
  const heard = stands
    ? undefined
    : (firstOf(windows, ({ text }) => wordOfSound(text, lexicon)) ??
      firstOf(windows, ({ text }) => wordOfNearSound(text, lexicon)))
  return (
    heard ??
    firstOf(windows, (window) => wordOfSlip(window, { stands, piece, pieces, lexicon, texts })) ??
    (stands
      ? undefined
      : firstOf(
          windows.filter(
            ({ start, end, text }) =>
              start <= piece.start &&
              piece.end <= end &&
              end - start <= longestInTexts &&
              !askedWith.test(text),
          ),
          (window) => textOfSlip(window, pieces, texts),
        ))
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

/** Whether two characters only meet there, each part of a word of the documents: 护人 in 医护人群. */
const isBorder = ({ start, end, text }: Repair, run: string, { occurs }: KnownTexts): boolean =>
  text.length === 2 &&
  start > 0 &&
  end < run.length &&
  occurs(run.slice(start - 1, start + 1)) &&
  occurs(run.slice(end - 1, end + 1))

function firstOf(
  windows: readonly Repair[],
  wordFor: (window: Repair) => string | undefined,
): Repair | undefined {
  for (const window of windows) {
    const text = wordFor(window)
    if (text !== undefined) return { ...window, text }
  }
  return undefined
}

const wordOfSound = (text: string, { sounds, bySound }: Lexicon): string | undefined => {
  const syllables = sounds.syllablesOf(text)
  const word = syllables && bySound.get(syllables.join(' '))?.[0]?.key
  return word?.length === text.length ? word : undefined
}

/** The same where sounds are as near as many say them: 出身 for 出生. */
const wordOfNearSound = (text: string, { sounds, byNearSound }: Lexicon): string | undefined => {
  const word = byNearSound.get(nearSound(sounds.syllablesOf(text) ?? []))?.[0]?.key
  return word?.length === text.length ? word : undefined
}

/** A word of the vocabulary one slip away that leaves the known words in the stretch as they are. */
function wordOfSlip(
  window: Repair,
  {
    stands,
    piece,
    pieces,
    lexicon,
    texts,
  }: { stands: boolean; piece: Piece; pieces: readonly Piece[]; lexicon: Lexicon; texts: KnownTexts },
): string | undefined {
  const { text } = window
  const known = knownIn(window, pieces)
  return lexicon.slips.han(text).find((word) => {
    if (isSwapped(word, text)) return true
    // People say everyday words in many ways; what documents say they write in one.
    // What only stands before or after a word (上海 … 家庭医生) is no slip in it.
    if (stands || known.includes(word) || !texts.occurs(word) || !known.every((one) => word.includes(one)))
      return false
    return (
      text.length >= shortestLookAlike ||
      word.length > text.length ||
      // 水安全 explains 防安全, but not 消防安全.
      (known.length === 0 && window.start <= piece.start && piece.end <= window.end)
    )
  })
}

/** What stands in the documents one slip away and leaves the known words in the stretch as they are. */
function textOfSlip(window: Repair, pieces: readonly Piece[], { slip }: KnownTexts): string | undefined {
  const known = knownIn(window, pieces)
  // One of two characters beside a known word (华山 … 医院) says too little.
  if (
    window.text.length - known.join('').length < shortestInTexts - 1 ||
    window.text.length < shortestInTexts
  )
    return undefined
  const found = slip?.(window.text)
  return known.every((one) => found?.includes(one)) ? found : undefined
}

/** The words of two and more characters that are read in a stretch. */
const knownIn = ({ start, end }: Repair, pieces: readonly Piece[]): readonly string[] =>
  pieces
    .filter(
      (piece) =>
        piece.meanings &&
        piece.meanings[0]?.kind !== 'filler' &&
        piece.text.length > 1 &&
        start <= piece.start &&
        piece.end <= end,
    )
    .map(({ text }) => text)
