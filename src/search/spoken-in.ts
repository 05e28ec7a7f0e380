import type { SoundTable } from './sounds.ts'

// Four first letters stand for many things, so the documents must say it more than once.
const shortest = 4
// What nobody reads aloud.
const gap = '-'

/** What a text says most often that is read as these letters: toneless syllables, or the first letter of each. */
export function spokenIn(text: string, { syllablesOf }: SoundTable): (letters: string) => string | undefined {
  const read = (text.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []).map((run) => {
    const syllables = syllablesOf(run)
    return syllables ? { said: run, syllables } : { said: gap, syllables: [gap] }
  })
  const said = read.map((run) => run.said).join('')
  const syllables = read.flatMap((run) => run.syllables)
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
  const letters = syllables.join('')
  /** Place of each character by that of its first letter. */
  const places = new Map<number, number>()
  let next = 0
  syllables.forEach(({ length }, at) => {
    places.set(next, at)
    next += length
  })
  const wordOf = (start: number | undefined, end: number | undefined): string =>
    start === undefined || end === undefined ? '' : said.slice(start, end)
  return (typed) => {
    if (typed.length < shortest) return undefined
    const spelt = placesOf(letters, typed).map((at) => wordOf(places.get(at), places.get(at + typed.length)))
    const begun = placesOf(initials, typed).map((at) => wordOf(at, at + typed.length))
    return mostOften(spelt, 1) ?? mostOften(begun, typed.length > shortest ? 1 : 2)
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
