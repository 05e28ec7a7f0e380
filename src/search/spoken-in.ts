import type { SoundTable } from './sounds.ts'

// Four first letters stand for many things, so the documents must say it more than once.
const shortest = 4

/** What a text says most often that is read as these letters: toneless syllables, or the first letter of each. */
export function spokenIn(text: string, { syllablesOf }: SoundTable): (letters: string) => string | undefined {
  const read = (text.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []).flatMap((run) => {
    const syllables = syllablesOf(run) ?? ['-']
    return syllables.map((syllable, at) => [run.charAt(at), syllable] as const)
  })
  const initials = read.map(([, syllable]) => syllable.charAt(0)).join('')
  const letters = read.map(([, syllable]) => syllable).join('')
  /** Of each character, by the place of its first letter. */
  const places = new Map<number, number>()
  let next = 0
  read.forEach(([, syllable], at) => {
    places.set(next, at)
    next += syllable.length
  })
  const wordOf = (start: number | undefined, end: number | undefined): string =>
    start === undefined || end === undefined
      ? ''
      : read
          .slice(start, end)
          .map(([character]) => character)
          .join('')
  return (typed) => {
    if (typed.length < shortest) return undefined
    const said = placesOf(letters, typed).map((at) => wordOf(places.get(at), places.get(at + typed.length)))
    const begun = placesOf(initials, typed).map((at) => wordOf(at, at + typed.length))
    return mostOften(said, 1) ?? mostOften(begun, typed.length > shortest ? 1 : 2)
  }
}

function placesOf(text: string, part: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

function mostOften(words: readonly string[], least: number): string | undefined {
  const counts = [...Map.groupBy(words, (word) => word)]
    .filter(([word, { length }]) => word !== '' && length >= least)
    .sort(([, one], [, other]) => other.length - one.length)
  return counts[0]?.[0]
}
