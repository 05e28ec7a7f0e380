import { describe, expect, it } from 'vitest'
import type { Arrangement } from '../../src/search/arrange-hits.ts'
import type { RankedRecord } from '../../src/search/rank-records.ts'
import { makeSearchEngine } from '../../src/search/search-engine.ts'
import type { SearchAnswer } from '../../src/search/search-engine.ts'
import { firstScreenOf, viewOf } from '../../src/search/search-view.ts'
import { sampleTexts, sampleVocabulary } from './sample.ts'

const search = makeSearchEngine(sampleVocabulary, sampleTexts)
const found = (answer: SearchAnswer) => ({ answer, facets: () => answer.facets })

/** The answer to a query, and of which hits reasons or marks were worked out. */
function watched(query: string): { readonly answer: SearchAnswer; readonly asked: ReadonlySet<string> } {
  const asked = new Set<string>()
  const watch = (hit: RankedRecord): RankedRecord => ({
    ...hit,
    get matches() {
      asked.add(hit.record.id)
      return hit.matches
    },
    get spans() {
      asked.add(hit.record.id)
      return hit.spans
    },
  })
  const whole = search(query)
  const arrangement: Arrangement = {
    answers: whole.arrangement.answers.map(watch),
    documents: whole.arrangement.documents.map(({ plan, first, further }) => ({
      plan,
      first: first.map(watch),
      further: further.map(watch),
    })),
    topics: whole.arrangement.topics.map(watch),
  }
  const answer: SearchAnswer = {
    ...whole,
    arrangement,
    get nearest() {
      asked.add('nearest')
      return whole.nearest
    },
  }
  return { answer, asked }
}

describe('what a key waits for', () => {
  it('is worked out for two hits, however many there are', () => {
    const { answer, asked } = watched('托育')
    const whole = viewOf('托育', found(search('托育')))
    expect(answer.hits.length).toBeGreaterThan(2)
    const screen = firstScreenOf('托育', found(answer))
    expect(asked.size).toBe(2)
    expect(screen.total).toBe(whole.total)
    expect(screen.answers).toEqual(whole.answers.slice(0, 2))
  })

  it('does not look for the nearest topics where nothing was found', () => {
    const { answer, asked } = watched('量子纠缠')
    expect(firstScreenOf('量子纠缠', found(answer))).toMatchObject({ total: 0, nearest: [] })
    expect(asked.size).toBe(0)
  })
})
