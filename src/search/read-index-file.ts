import { unpackVocabulary } from './packed-vocabulary.ts'
import type { PackedVocabulary } from './packed-vocabulary.ts'
import { lengthen, unpackAlphabet } from './short-characters.ts'
import type { Alphabet, PackedAlphabet } from './short-characters.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** `vocabulary.json`: the index it belongs to, the alphabet of both files, and the vocabulary written in it. */
export type VocabularyFile = readonly [indexId: string, PackedAlphabet, PackedVocabulary]

/**
 * Every file of an index carries its id: one read with the alphabet or the measures of another index would show
 * wrong words without an error.
 */
export type IndexFile = { readonly index: string }

/** What a file of the index says; throws where it is half loaded. */
export const readIndexFile = <Index>(json: ArrayBuffer | Uint8Array, alphabet: Alphabet = []): Index =>
  JSON.parse(lengthen(new TextDecoder().decode(json), alphabet)) as Index

/** Throws where a file belongs to another index than the vocabulary. */
export function checkIndex(index: string, indexId: string): void {
  if (index !== indexId) throw new Error(index)
}

/** The vocabulary, the alphabet the texts are written in too, and the id of the index. */
export function readVocabularyFile(json: ArrayBuffer | Uint8Array): {
  readonly vocabulary: VocabularyIndex
  readonly alphabet: Alphabet
  readonly indexId: string
} {
  const alphabet = unpackAlphabet(readIndexFile<VocabularyFile>(json)[1])
  const [indexId, , packed] = readIndexFile<VocabularyFile>(json, alphabet)
  return { vocabulary: unpackVocabulary(packed), alphabet, indexId }
}
