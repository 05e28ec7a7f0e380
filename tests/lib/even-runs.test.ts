import { describe, expect, it } from 'vitest'
import { evenRuns } from '../../src/lib/even-runs.ts'

describe('evenRuns', () => {
  it('cuts seven into runs of at most three, none much shorter than another', () => {
    expect(evenRuns([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([
      [1, 2],
      [3, 4, 5],
      [6, 7],
    ])
  })

  it('leaves a short list whole and makes nothing of none', () => {
    expect(evenRuns(['a', 'b'], 3)).toEqual([['a', 'b']])
    expect(evenRuns([], 3)).toEqual([])
  })

  it('never makes a run longer than asked', () => {
    for (let length = 1; length <= 60; length += 1) {
      const lengths = evenRuns(Array.from({ length }), 7).map((run) => run.length)
      expect(Math.max(...lengths)).toBeLessThanOrEqual(7)
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1)
    }
  })
})
