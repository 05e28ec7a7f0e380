import { pinyin } from 'pinyin-pro'
import type { Sounds } from '../vocabulary-index.ts'

/**
 * Toneless pinyin for the words of the vocabulary and for the common characters that sound like a part of a word
 * of the documents: whoever mistypes 托育 as 拖鱼 uses a character the vocabulary need not contain. Everyday words
 * (`aliases`) get no such company: it would cost 2 kB for slips nobody makes.
 */
export function deriveSounds(terms: readonly string[], aliases: readonly string[] = []): Sounds {
  const words = [...terms, ...aliases]
  const needed = new Set(terms.flatMap((word) => syllablesOf(word)))
  const own = new Set(words.join(''))
  const syllables: Record<string, string> = {}
  for (const character of [...new Set([...own, ...commonCharacters()])].sort()) {
    const syllable = syllablesOf(character)[0]
    if (syllable && (own.has(character) || needed.has(syllable)))
      syllables[syllable] = (syllables[syllable] ?? '') + character
  }
  return { syllables: sortKeys(syllables), words: sortKeys(exceptions(words)) }
}

/** Words that read otherwise than their characters do one by one: 率 is lü in 签约率. */
const exceptions = (words: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    words.flatMap((word) => {
      const reading = syllablesOf(word).join(' ')
      return reading === [...word].map((character) => syllablesOf(character)[0]).join(' ')
        ? []
        : [[word, reading]]
    }),
  )

const syllablesOf = (text: string): readonly string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true })

/** The 3,755 characters of GB 2312's first level, which cover everyday writing. */
function commonCharacters(): string {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  return new TextDecoder('gb2312').decode(new Uint8Array(bytes)).replace(/[^\p{Script=Han}]/gu, '')
}

const sortKeys = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)))
