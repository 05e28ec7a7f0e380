import { commonCharacters } from './common-characters.ts'
import type { Sounds } from './vocabulary-index.ts'

export type SoundTable = {
  /** Toneless syllables of a Han text, or undefined where a character's reading is not known. */
  readonly syllablesOf: (text: string) => readonly string[] | undefined
}

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
  return {
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

/** Each common character with its syllable. */
function readRuns(runs: string): readonly (readonly [string, string])[] {
  const syllables = [...runs.matchAll(/([a-z]+)(\d+)/g)].flatMap(([, syllable = '', count]) =>
    Array.from({ length: Number(count) }, () => syllable),
  )
  const characters = syllables.length > 0 ? commonCharacters() : []
  return characters.map((character, at) => [character, syllables[at] ?? ''] as const)
}
