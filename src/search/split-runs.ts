/** A stretch of one script in a folded text. */
export type Run = {
  readonly kind: 'han' | 'latin' | 'number'
  readonly text: string
  /** String indices in the folded text. */
  readonly start: number
  readonly end: number
}

// A number that runs into a letter (5g) is a word; percent signs stay with their number.
const pattern = /(?<han>\p{Script=Han}+)|(?<latin>\d*[a-z][a-z0-9]*)|(?<number>\d[\d,]*(?:\.\d+)?[%‰]?)/gu

/** Han, Latin and number runs in order; punctuation, blanks and symbols only separate. */
export function splitRuns(folded: string): readonly Run[] {
  return [...folded.matchAll(pattern)].map((match) => {
    const kind = match.groups?.['han'] ? 'han' : match.groups?.['latin'] ? 'latin' : 'number'
    return { kind, text: match[0], start: match.index, end: match.index + match[0].length }
  })
}
