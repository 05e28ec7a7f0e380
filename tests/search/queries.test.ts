import { describe, expect, it } from 'vitest'
import { buildVocabularyIndex } from '../../src/search/build/build-vocabulary-index.ts'
import { textsIn, wordsIn } from '../../src/search/build/parts-in-language.ts'
import { makeSearchEngine } from '../../src/search/search-engine.ts'
import { realDataset, realVocabulary, textIndex } from './real-content.ts'
import {
  eighteenthQueries,
  eighthQueries,
  eleventhQueries,
  everydayWordings,
  fifthQueries,
  fourthQueries,
  heldOutQueries,
  mean,
  nineteenthQueries,
  ninthQueries,
  passagesWith,
  queryKinds,
  recallAt10,
  seventeenthQueries,
  seventhQueries,
  sixteenthQueries,
  sixthQueries,
  thirdQueries,
  thirteenthQueries,
  tuningQueries,
  twelfthQueries,
  twentiethQueries,
  twentyFirstQueries,
  twentySecondQueries,
} from './recall.ts'
import type { JudgedQuery, QueryKind } from './recall.ts'

const all = [...tuningQueries, ...heldOutQueries, ...thirdQueries]
const strangers = [
  fourthQueries,
  fifthQueries,
  sixthQueries,
  seventhQueries,
  eighthQueries,
  ninthQueries,
  eleventhQueries,
  twelfthQueries,
  thirteenthQueries,
  sixteenthQueries,
  seventeenthQueries,
  eighteenthQueries,
  nineteenthQueries,
  twentiethQueries,
  twentyFirstQueries,
  twentySecondQueries,
].flat()
const ofKind = (queries: readonly JudgedQuery[], kind: QueryKind): readonly JudgedQuery[] =>
  queries.filter((one) => one.kind === kind)
const recallOf = (queries: readonly JudgedQuery[]): number => mean(queries.map((one) => recallAt10(one)))
const missedBy = (queries: readonly JudgedQuery[]): string =>
  queries.flatMap((one) => (recallAt10(one) < 1 ? [one.query] : [])).join('、')
// The measured recall stands in the name of each test, so that a run reports it.
const measured = (queries: readonly JudgedQuery[]): string => recallOf(queries).toFixed(3)

const englishPages = makeSearchEngine(
  buildVocabularyIndex(realDataset, wordsIn('en', realVocabulary.vocabulary)),
  textsIn('en', textIndex),
)

describe('judged queries', () => {
  it('are at least two hundred, at least six of every kind in each part, none in two', () => {
    expect(all.length).toBeGreaterThanOrEqual(200)
    expect(new Set(all.map(({ query }) => query)).size).toBe(all.length)
    for (const kind of queryKinds) {
      expect(ofKind(tuningQueries, kind).length).toBeGreaterThanOrEqual(6)
      expect(ofKind(heldOutQueries, kind).length).toBeGreaterThanOrEqual(6)
      expect(ofKind(thirdQueries, kind)).toHaveLength(6)
    }
  })

  it('name passages that exist', () => {
    const lost = [...all, ...strangers, ...everydayWordings].flatMap(({ relevant }) =>
      relevant.filter((piece) => passagesWith(piece).length === 0),
    )
    expect(lost).toEqual([])
  })
})

describe(`tuning half, ${tuningQueries.length} queries, recall@10`, () => {
  it.each(queryKinds.map((kind) => ({ kind, recall: measured(ofKind(tuningQueries, kind)) })))(
    '$kind: $recall, at least 0.9',
    ({ kind }) => {
      const queries = ofKind(tuningQueries, kind)
      expect(recallOf(queries), missedBy(queries)).toBeGreaterThanOrEqual(0.9)
    },
  )

  it(`overall: ${measured(tuningQueries)}, at least 0.97`, () => {
    expect(recallOf(tuningQueries)).toBeGreaterThanOrEqual(0.97)
  })
})

describe(`held-out half, ${heldOutQueries.length} queries, recall@10`, () => {
  it.each(queryKinds.map((kind) => ({ kind, recall: measured(ofKind(heldOutQueries, kind)) })))(
    '$kind: $recall, at least 0.9',
    ({ kind }) => {
      expect(recallOf(ofKind(heldOutQueries, kind))).toBeGreaterThanOrEqual(0.9)
    },
  )

  it(`overall: ${measured(heldOutQueries)}, at least 0.97`, () => {
    expect(recallOf(heldOutQueries)).toBeGreaterThanOrEqual(0.97)
  })
})

describe(`third set, ${thirdQueries.length} queries, recall@10`, () => {
  it.each(queryKinds.map((kind) => ({ kind, recall: measured(ofKind(thirdQueries, kind)) })))(
    '$kind: $recall, at least 0.9',
    ({ kind }) => {
      const queries = ofKind(thirdQueries, kind)
      expect(recallOf(queries), missedBy(queries)).toBeGreaterThanOrEqual(0.9)
    },
  )

  it(`overall: ${measured(thirdQueries)}, at least 0.97`, () => {
    expect(recallOf(thirdQueries), missedBy(thirdQueries)).toBeGreaterThanOrEqual(0.97)
  })
})

/** A little below what was reached; an unseen everyday wording is the hardest kind. */
const strangersGates = [
  { name: 'fourth', queries: fourthQueries, overall: 0.985, least: { synonym: 0.93 } },
  { name: 'fifth', queries: fifthQueries, overall: 0.98, least: { synonym: 0.94 } },
  { name: 'sixth', queries: sixthQueries, overall: 0.97, least: {} },
  { name: 'seventh', queries: seventhQueries, overall: 0.98, least: {} },
  { name: 'eighth', queries: eighthQueries, overall: 0.985, least: { synonym: 0.95 } },
  { name: 'ninth', queries: ninthQueries, overall: 0.98, least: { synonym: 0.95 } },
  { name: 'eleventh', queries: eleventhQueries, overall: 0.975, least: { synonym: 0.95 } },
  { name: 'twelfth', queries: twelfthQueries, overall: 0.98, least: { synonym: 0.93 } },
  { name: 'thirteenth', queries: thirteenthQueries, overall: 0.97, least: { synonym: 0.95, typo: 0.92 } },
  { name: 'sixteenth', queries: sixteenthQueries, overall: 0.97, least: {} },
  { name: 'seventeenth', queries: seventeenthQueries, overall: 0.95, least: { question: 0.88 } },
  { name: 'eighteenth', queries: eighteenthQueries, overall: 0.955, least: {} },
  { name: 'nineteenth', queries: nineteenthQueries, overall: 0.98, least: {} },
  { name: 'twentieth', queries: twentiethQueries, overall: 0.96, least: {} },
  { name: 'twenty-first', queries: twentyFirstQueries, overall: 0.97, least: {} },
  { name: 'twenty-second', queries: twentySecondQueries, overall: 0.95, least: {} },
] as const

describe.each(strangersGates)('$name set, of a stranger, recall@10', ({ queries, overall, least }) => {
  it.each(queryKinds.map((kind) => ({ kind, recall: measured(ofKind(queries, kind)) })))(
    '$kind: $recall',
    ({ kind }) => {
      const gates: Partial<Record<QueryKind, number>> = least
      expect(recallOf(ofKind(queries, kind))).toBeGreaterThanOrEqual(gates[kind] ?? 0.9)
    },
  )

  it(`overall: ${measured(queries)}`, () => {
    expect(recallOf(queries)).toBeGreaterThanOrEqual(overall)
  })
})

const wordingGates = { synonym: 0.9, question: 0.84, english: 0.9 } as const

describe(`everyday wordings, ${everydayWordings.length}, recall@10`, () => {
  it.each(
    Object.entries(wordingGates).map(([kind, least]) => {
      const queries = ofKind(everydayWordings, kind as QueryKind)
      return { kind, queries, least, recall: measured(queries) }
    }),
  )('$kind: $recall, at least $least', ({ queries, least }) => {
    expect(recallOf(queries)).toBeGreaterThanOrEqual(least)
  })
})

describe('the search of the English pages', () => {
  it.each(queryKinds)('finds of each kind nearly what the Chinese pages find: %s', (kind) => {
    const queries = ofKind([...all, ...strangers], kind)
    const recall = mean(queries.map((one) => recallAt10(one, englishPages)))
    expect(recall).toBeGreaterThan(recallOf(queries) - 0.03)
  })
})
