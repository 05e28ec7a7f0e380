import { pinyin } from 'pinyin-pro'
import { commonCharacters } from '../common-characters.ts'
import { mostAtOnce, noInitial, noneAtAll, soundsOf } from '../sounds.ts'
import type { Sounds } from '../vocabulary-index.ts'

/**
 * Toneless pinyin for the words of the vocabulary and for all common characters: whoever mistypes 托育 as 拖鱼 uses
 * a character the vocabulary need not contain. The common ones are in the order of their sounds, so that their
 * readings are a list of a few hundred runs, 1 kB instead of 6.
 */
export function deriveSounds(words: readonly string[]): Sounds {
  const common = new Set(commonCharacters())
  const rare = [...new Set(words.join(''))].filter((character) => !common.has(character)).sort()
  const syllables: Record<string, string> = {}
  for (const character of rare) {
    const syllable = syllablesOf(character)[0]
    if (syllable) syllables[syllable] = (syllables[syllable] ?? '') + character
  }
  const single = { common: runsOf([...common]), syllables: sortKeys(syllables) }
  return { ...single, words: sortKeys(exceptions(words, single)) }
}

/** `Va4ai<Ba…`: four characters read a, then thirteen read ai; an initial is named where it changes. */
function runsOf(characters: readonly string[]): string {
  const runs: { syllable: string; count: number }[] = []
  for (const character of characters) {
    const syllable = syllablesOf(character)[0] ?? ''
    const last = runs.at(-1)
    if (last?.syllable === syllable) last.count++
    else runs.push({ syllable, count: 1 })
  }
  const initials = runs.map(({ syllable }) => /^(?:[zcs]h|[^aeiouv])?/.exec(syllable)?.[0] ?? '')
  return runs
    .map(({ syllable, count }, at) => {
      const initial = initials[at] ?? ''
      const named = initial === initials[at - 1] ? '' : initial.toUpperCase() || noInitial
      return named + syllable.slice(initial.length) + lettersFor(count)
    })
    .join('')
}

const lettersFor = (count: number): string => {
  const full = Math.floor((count - 1) / mostAtOnce)
  return '_'.repeat(full) + String.fromCharCode(noneAtAll + count - full * mostAtOnce)
}

/** Words that read otherwise than their parts do: 率 is lü in 签约率, and so it is in 签约率目标. */
function exceptions(words: readonly string[], single: Omit<Sounds, 'words'>): Record<string, string> {
  const lengths = Map.groupBy(words, ({ length }) => length)
  const found: Record<string, string> = {}
  for (const length of [...lengths.keys()].sort((one, other) => one - other)) {
    const known = soundsOf({ ...single, words: found })
    for (const word of lengths.get(length) ?? []) {
      const reading = syllablesOf(word).join(' ')
      if (known.syllablesOf(word)?.join(' ') !== reading) found[word] = reading
    }
  }
  return found
}

const syllablesOf = (text: string): readonly string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true })

const sortKeys = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)))
