import { describe, expect, it } from 'vitest'
import { judgedQueries, mean, passagesWith, queryKinds, recallAt10 } from './recall.ts'

describe('judged queries', () => {
  it('are at least sixty, and at least six of every kind', () => {
    expect(judgedQueries.length).toBeGreaterThanOrEqual(60)
    for (const kind of queryKinds)
      expect(judgedQueries.filter((one) => one.kind === kind).length).toBeGreaterThanOrEqual(6)
  })

  it('name passages that exist', () => {
    const lost = judgedQueries.flatMap(({ relevant }) =>
      relevant.filter((piece) => passagesWith(piece).length === 0),
    )
    expect(lost).toEqual([])
  })

  it.each(queryKinds)('of the kind %s find nine of ten judged passages among the first ten hits', (kind) => {
    const recalls = judgedQueries
      .filter((one) => one.kind === kind)
      .map((one) => ({ query: one.query, recall: recallAt10(one) }))
    const missed = recalls.filter(({ recall }) => recall < 1)
    expect(mean(recalls.map(({ recall }) => recall)), JSON.stringify(missed)).toBeGreaterThanOrEqual(0.9)
  })

  it('find 97 of 100 judged passages over all kinds', () => {
    expect(mean(judgedQueries.map(recallAt10))).toBeGreaterThanOrEqual(0.97)
  })
})
