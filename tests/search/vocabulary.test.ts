import { hasHan } from '../../src/lib/has-han.ts'
import { describe, expect, it } from 'vitest'
import { parseVocabulary } from '../../src/search/build/parse-vocabulary.ts'
import { findOccurrences } from '../../src/search/find-occurrences.ts'
import { latinKey } from '../../src/search/latin-key.ts'
import { makeLexicon } from '../../src/search/lexicon.ts'
import { understandQuery } from '../../src/search/understand-query.ts'
import {
  allSeeds,
  realDataset,
  realVocabulary,
  search,
  vocabularyFiles,
  vocabularyIndex,
} from './real-content.ts'

const words = ({
  terms,
  aliases,
}: {
  terms: readonly string[]
  aliases: readonly string[]
}): readonly string[] => [...terms, ...aliases]

describe('the vocabulary', () => {
  it('is valid', () => {
    expect(realVocabulary.issues).toEqual([])
  })

  it('speaks of every theme', () => {
    expect(new Set(vocabularyIndex.concepts.map(({ theme }) => theme))).toEqual(
      new Set(realDataset.themes.map(({ id }) => id)),
    )
  })

  it('names only terms that stand in a document', () => {
    const absent = realVocabulary.vocabulary.concepts.flatMap(({ terms }) =>
      terms.filter((term) => !allSeeds.includes(term)),
    )
    expect(absent).toEqual([])
  })

  it('leads every concept to a text', () => {
    const lost = realVocabulary.vocabulary.concepts.filter(
      ({ terms: [term = ''] }) => !search(term).hits.some(({ record }) => record.plan !== undefined),
    )
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  it('reads every word people type, in Chinese or English, as an idea', () => {
    const lexicon = makeLexicon(vocabularyIndex)
    const lost = realVocabulary.vocabulary.concepts.flatMap(({ aliases, en, abbreviations }) =>
      [...aliases, ...en, ...abbreviations].filter((word) =>
        understandQuery(word, lexicon, (text) => allSeeds.includes(text)).groups.every(
          ({ concept }) => concept === undefined,
        ),
      ),
    )
    expect(lost).toEqual([])
  })

  it('gives a word to one concept', () => {
    const owners = Map.groupBy(
      vocabularyIndex.concepts.flatMap((concept) => words(concept).map((word) => ({ word, id: concept.id }))),
      ({ word }) => word,
    )
    const shared = [...owners].filter(([, list]) => list.length > 1).map(([word]) => word)
    expect(shared).toEqual([])
  })

  // Intl.Segmenter knows where words end: a two-character word that begins inside one word and ends inside
  // the next (统|筹资|源) is an accident unless the file lists the longer run as a false friend.
  it('finds no two-character word across the border of two other words', () => {
    const borders = new Set(
      [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(allSeeds)].map(({ index }) => index),
    )
    const translated = Object.keys(vocabularyIndex.queryWords.wordings)
    const accidents = [
      ...vocabularyIndex.concepts,
      { terms: translated, aliases: [], falseFriends: [] },
    ].flatMap((concept) =>
      words(concept)
        .filter((word) => /^\p{Script=Han}{2}$/u.test(word))
        .flatMap((word) =>
          findOccurrences(allSeeds, word, [
            ...concept.falseFriends,
            ...concept.terms.filter((term) => term.length > 2),
          ])
            .filter(({ start, end }) => borders.has(start + 1) && !borders.has(start) && !borders.has(end))
            .map(({ start, end }) => allSeeds.slice(start - 1, end + 1)),
        ),
    )
    // 市中医院 and 湖市中医药: the segmenter takes 市中 for a word; Chinese medicine is meant.
    expect([...new Set(accidents)].filter((run) => !run.startsWith('市中医'))).toEqual([])
  })

  it('has for what people type instead only Chinese words that stand in a document', () => {
    const said = Object.keys(vocabularyIndex.queryWords.wordings).flatMap((words) => words.split(' '))
    expect(said.length).toBeGreaterThan(100)
    expect(said.filter((word) => !allSeeds.includes(word))).toEqual([])
  })

  it('gives no such wording an idea of its own too, nor two meanings', () => {
    const { latin } = makeLexicon(vocabularyIndex)
    const named = new Set([...latin.keys(), ...vocabularyIndex.concepts.flatMap(words)])
    const keys = Object.values(vocabularyIndex.queryWords.wordings)
      .flat()
      .map((word) => (hasHan(word) ? word : latinKey(word)))
    expect(keys.filter((key, at) => named.has(key) || keys.indexOf(key) !== at)).toEqual([])
  })

  it('says which file and line is wrong', () => {
    const [file] = vocabularyFiles
    const { issues } = parseVocabulary([
      { path: file?.path ?? '', text: 'theme: childcare\nconcepts: []\nwords: 1\n' },
    ])
    expect(issues.map(({ code, at }) => [code, at.file, at.line])).toEqual(
      expect.arrayContaining([['unknown-field', 'content/vocabulary/childcare.yaml', 3]]),
    )
  })

  it('refuses a relation that leads nowhere', () => {
    const text = 'theme: tcm\nconcepts:\n  - id: one\n    terms: [中医]\n    related: [two]\n'
    const { issues } = parseVocabulary([{ path: 'content/vocabulary/tcm.yaml', text }])
    expect(issues.map(({ message }) => message)).toEqual([
      '`one` is related to `two`, which no file of the vocabulary defines. Correct the id or remove it.',
    ])
  })

  it.each([
    [
      'a concept that is defined twice',
      '  - id: one\n    terms: [中医]\n  - id: one\n    terms: [中药]\n',
      'The concept `one` is defined twice. Give one of them another id.',
    ],
    [
      'a class of words that no file defines',
      '  - id: one\n    terms: [中医]\n    combined: [[["@places"], [中医]]]\n',
      '`one` uses the class `@places`, which `query-words.yaml` does not define. Correct the name or add the class.',
    ],
  ])('refuses %s', (_, concepts, message) => {
    const text = `theme: tcm\nconcepts:\n${concepts}`
    const { issues } = parseVocabulary([{ path: 'content/vocabulary/tcm.yaml', text }])
    expect(issues.map((issue) => issue.message)).toEqual([message])
  })

  it('names one thing to mend where the file with the classes cannot be read', () => {
    const { issues } = parseVocabulary(
      vocabularyFiles.map(({ path, text }) =>
        path.endsWith('/query-words.yaml')
          ? { path, text: 'generic: [a, b]\ngeneric: [c]\n' }
          : { path, text },
      ),
    )
    expect(issues.map(({ code }) => code)).toEqual(['invalid-yaml'])
  })
})
