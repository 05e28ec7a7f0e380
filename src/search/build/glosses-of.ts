import type { GlossaryTerm } from '../../model/glossary.ts'
import type { Concept } from '../../model/vocabulary.ts'

/** What each concept is in English, by id: as the glossary has its first term, else its first English phrase. */
export function glossesOf(
  concepts: readonly Concept[],
  glossary: readonly GlossaryTerm[],
): Readonly<Record<string, string>> {
  const english = new Map(glossary.map(({ zh, en }) => [zh, en]))
  return Object.fromEntries(
    concepts.flatMap(({ id, terms, en }) => {
      const gloss = english.get(terms[0] ?? '') ?? en[0]
      return gloss === undefined ? [] : [[id, gloss]]
    }),
  )
}
