import { unpackVocabulary } from './packed-vocabulary.ts'
import type { PackedVocabulary } from './packed-vocabulary.ts'
import { lengthen, unpackAlphabet } from './short-characters.ts'
import type { Alphabet, PackedAlphabet } from './short-characters.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** `/search-index/vocabulary.json`: the alphabet of both files, and the vocabulary written in it. */
export type VocabularyFile = readonly [PackedAlphabet, PackedVocabulary]

/** What a file of the index says; throws where it is half loaded. */
export const readIndexFile = <Index>(json: ArrayBuffer | Uint8Array, alphabet: Alphabet = []): Index =>
  JSON.parse(lengthen(new TextDecoder().decode(json), alphabet)) as Index

/** The vocabulary, and the alphabet the texts are written in too. */
export function readVocabularyFile(json: ArrayBuffer | Uint8Array): {
  readonly vocabulary: VocabularyIndex
  readonly alphabet: Alphabet
} {
  const alphabet = unpackAlphabet(readIndexFile<VocabularyFile>(json)[0])
  const [, packed] = readIndexFile<VocabularyFile>(json, alphabet)
  return { vocabulary: unpackVocabulary(packed), alphabet }
}
