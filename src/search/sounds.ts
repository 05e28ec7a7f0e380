import { commonCharacters } from './common-characters.ts'
import type { Sounds } from './vocabulary-index.ts'

export type SoundTable = {
  /** Toneless syllables of a Han text, or undefined where a character's reading is not known. */
  readonly syllablesOf: (text: string) => readonly string[] | undefined
  /** Whether letters can be read as syllables. */
  readonly isPinyin: (letters: string) => boolean
}

/** How often a syllable comes in a row, as signs: `0` for once, `1` for twice and so on, after a `_` for each 47 more. */
const countOf = (signs: string): number =>
  (signs.length - 1) * mostAtOnce + signs.charCodeAt(signs.length - 1) - noneAtAll
/** What one sign can say: from `0` up to the sign before `_`. */
export const mostAtOnce = 47
/** Code of the sign before `0`. */
export const noneAtAll = 47
/** Stands for syllables that begin with a vowel. */
export const noInitial = 'V'

/** Readings of words first (率 in 签约率, wherever the word stands), of single characters otherwise. */
export function soundsOf({ common, syllables, words }: Sounds): SoundTable {
  const readings = new Map([
    ...readRuns(common),
    ...Object.entries(syllables).flatMap(([syllable, characters]) =>
      [...characters].map((character): [string, string] => [character, syllable]),
    ),
  ])
  const exceptions = Map.groupBy(
    Object.entries(words).sort(([one], [other]) => other.length - one.length),
    ([word]) => word.charAt(0),
  )
  const spelt = new RegExp(`^(?:${[...new Set(readings.values())].join('|')})+$`)
  return {
    isPinyin: (letters) => spelt.test(letters),
    syllablesOf: (text) => {
      const syllables: string[] = []
      for (let at = 0; at < text.length;) {
        const first = String.fromCodePoint(text.codePointAt(at) ?? 0)
        const [word, reading = readings.get(first)] = exceptions
          .get(first)
          ?.find(([one]) => text.startsWith(one, at)) ?? [first]
        if (reading === undefined) return undefined
        syllables.push(...reading.split(' '))
        at += word.length
      }
      return syllables
    },
  }
}

/** Syllables as one text, alike where many say them alike: zh as z, n as l, ng as n. */
export const nearSound = (syllables: readonly string[]): string =>
  syllables.map((syllable) => syllable.replace(/(?<=^[zcs])h|g$/g, '').replace(/^n/, 'l')).join(' ')

/** Each common character with its syllable: an initial in capitals, `V` for none, holds for the finals that follow. */
function readRuns(runs: string): readonly (readonly [string, string])[] {
  let initial = ''
  const syllables = [...runs.matchAll(/([A-Z]*)([a-z]+)(_*.)/g)].flatMap(([, changed, final, count = '']) => {
    initial = changed === noInitial ? '' : changed?.toLowerCase() || initial
    return Array.from({ length: countOf(count) }, () => `${initial}${final}`)
  })
  const characters = syllables.length > 0 ? commonCharacters() : []
  return characters.map((character, at) => [character, syllables[at] ?? ''] as const)
}
