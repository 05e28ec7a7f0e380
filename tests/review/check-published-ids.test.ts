import { describe, expect, it } from 'vitest'
import { checkPublishedIds } from '../../src/review/check-published-ids.ts'

const release = { version: '2026.11', date: '2026-11-21', changes: [] }
const withdrawn = {
  id: 'a-f-2',
  plan: 'a',
  version: '2026.11',
  what_zh: '甲',
  what_en: 'A',
  reason_zh: '因',
  reason_en: 'because',
  successor: 'a-f-1',
}
const base = {
  releases: [release],
  withdrawn: [],
  published: new Map([['2026.11', ['a-f-1', 'a-f-2']]]),
  ids: new Set(['a-f-1', 'a-f-2', 'a-f-3']),
}
const codes = (input: Parameters<typeof checkPublishedIds>[0]) =>
  checkPublishedIds(input).map(({ code }) => code)

describe('ids that were published', () => {
  it('may be joined by new ones', () => {
    expect(codes(base)).toEqual([])
  })

  it('may not vanish without a word', () => {
    const [issue] = checkPublishedIds({ ...base, ids: new Set(['a-f-1']) })
    expect(issue).toMatchObject({ severity: 'error', code: 'published-id-gone' })
    expect(issue?.message).toMatch(/^`a-f-2` was published in `2026.11` and is gone\. List it in /)
  })

  it('may go when the list says what became of them', () => {
    expect(codes({ ...base, ids: new Set(['a-f-1']), withdrawn: [withdrawn] })).toEqual([])
  })

  it('are recorded for every release', () => {
    expect(codes({ ...base, published: new Map() })).toEqual(['release-not-recorded'])
  })
})

describe('the list of withdrawn ids', () => {
  it('names nothing that is still there, no unknown version and no successor that does not exist', () => {
    const entry = { ...withdrawn, version: '2026.10', successor: 'a-f-9' }
    expect(codes({ ...base, withdrawn: [entry] })).toEqual([
      'withdrawn-and-there',
      'withdrawn-without-release',
      'withdrawn-to-nowhere',
    ])
  })
})
