import type { Sounds } from './vocabulary-index.ts'

export type SoundTable = {
  /** Toneless syllables of a Han text, or undefined where a character's reading is not known. */
  readonly syllablesOf: (text: string) => readonly string[] | undefined
}

/** Readings of words first (率 in 签约率), of single characters otherwise. */
export function soundsOf({ syllables, words }: Sounds): SoundTable {
  const readings = new Map(
    Object.entries(syllables).flatMap(([syllable, characters]) =>
      [...characters].map((character): [string, string] => [character, syllable]),
    ),
  )
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
