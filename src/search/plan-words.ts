import { splitRuns } from './split-runs.ts'

/**
 * The words by which Pagefind knows a document. Pagefind also finds what only begins like a word, so every word but
 * a pair of characters ends in a sign of its own.
 */
export function wordsOfText(folded: string): readonly string[] {
  return splitRuns(folded).flatMap(({ kind, text }) => {
    if (kind === 'latin') return [latinWord(text)]
    if (kind === 'number') return [numberWord(text)]
    // The last character begins no pair; alone it is found by whatever begins with it.
    return [...pairsInOrder(text), [...text].at(-1) ?? '']
  })
}

/** Words that all stand in a document that holds the text; few, for each may cost a file. */
export function wordsToFind(folded: string): readonly string[] {
  return splitRuns(folded).flatMap(({ kind, text }) => {
    if (kind === 'latin') return [latinWord(text)]
    if (kind === 'number') return [numberWord(text)]
    if (text.length < 2) return [text]
    const pairs = pairsInOrder(text)
    return pairs.filter((_, at) => at % 2 === 0 || at === pairs.length - 1)
  })
}

/** How much a document says of a concept: at all, at length, with a figure. */
export const conceptLevels = ['said', 'often', 'figure'] as const
export type ConceptLevel = (typeof conceptLevels)[number]

/** The word of a concept, which stands for all its terms. Those of one concept stand together in the index. */
export const conceptWord = (concept: string, level: ConceptLevel): string =>
  `c${concept.replaceAll(/[^a-z]/g, '')}x${level.charAt(0)}z`

const latinWord = (text: string): string => `w${text}z`

/** Digits as letters: a reader of words may take a point for the end of one. */
export const numberWord = (text: string): string =>
  `n${[...text.replaceAll(/[^\d.]/g, '')].map((sign) => letters[sign] ?? '').join('')}z`

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789.'].map((sign, at) => [sign, 'abcdefghijp'.charAt(at)]),
)

function pairsInOrder(text: string): readonly string[] {
  const characters = [...text]
  return characters.slice(1).map((character, at) => (characters[at] ?? '') + character)
}
