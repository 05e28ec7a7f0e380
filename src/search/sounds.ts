import { commonCharacters } from './common-characters.ts'
import type { Sounds } from './vocabulary-index.ts'

export type SoundTable = {
  /** Toneless syllables of a Han text, or undefined where a character's reading is not known. */
  readonly syllablesOf: (text: string) => readonly string[] | undefined
}

/** Readings of words first (率 in 签约率), of single characters otherwise. */
export function soundsOf({ common, syllables, words }: Sounds): SoundTable {
  const readings = new Map([
    ...readRuns(common),
    ...Object.entries(syllables).flatMap(([syllable, characters]) =>
      [...characters].map((character): [string, string] => [character, syllable]),
    ),
  ])
  const wordReadings = new Map(Object.entries(words))
  return {
    syllablesOf: (text) => {
      const known = wordReadings.get(text)
      if (known) return known.split(' ')
      const found = [...text].map((character) => readings.get(character))
      return found.every((syllable) => syllable !== undefined) ? found : undefined
    },
  }
}

/** Each common character with its syllable. */
function readRuns(runs: string): readonly (readonly [string, string])[] {
  const syllables = [...runs.matchAll(/([a-z]+)(\d+)/g)].flatMap(([, syllable = '', count]) =>
    Array.from({ length: Number(count) }, () => syllable),
  )
  const characters = syllables.length > 0 ? commonCharacters() : []
  return characters.map((character, at) => [character, syllables[at] ?? ''] as const)
}
