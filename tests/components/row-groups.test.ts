import { expect, it } from 'vitest'
import { rowGroups, shortGroups } from '../../src/components/figure/row-groups.ts'
import { markedQuoteOf, markSegments } from '../../src/components/figure/mark-segments.ts'
import { figuresIn } from '../content/dataset.ts'

const row = (name: string, start: number, commitment: 'firm' | 'plain' = 'plain') => {
  const said = { plan: 'wuhu-2021', start, end: start + 10, commitment, commitment_word: null } as const
  return { name, figure: { ...said, year_basis: 'stated', status: 'reviewed' } as const }
}
const namesOf = (rows: readonly ReturnType<typeof row>[], apart: readonly string[] = []) =>
  rowGroups(rows, ({ name }) => apart.includes(name)).map(({ rows: group, shared }) => [
    shared,
    group.map(({ name }) => name).join(''),
  ])

it('puts rows under one quote that follow each other with the same words as evidence', () => {
  expect(namesOf([row('a', 0), row('b', 5), row('c', 5), row('d', 9), row('e', 12)])).toEqual([
    [false, 'a'],
    [true, 'bc'],
    [false, 'de'],
  ])
})

it('keeps rows apart that are not equally firm, or of which one has more to say', () => {
  expect(namesOf([row('a', 5), row('b', 5, 'firm')])).toEqual([[false, 'ab']])
  expect(namesOf([row('a', 5), row('b', 5)], ['b'])).toEqual([[false, 'ab']])
})

it('cuts a long group in even ones of at most fifteen rows, but none whose rows share their words', () => {
  const rows = Array.from({ length: 16 }, (_, index) => row(`${index}`, index))
  const lengthsOf = (shared: boolean) => shortGroups([{ rows, shared }]).map((group) => group.rows.length)
  expect(lengthsOf(false)).toEqual([8, 8])
  expect(lengthsOf(true)).toEqual([16])
})

it('marks in a shared quote what decides any of its figures', () => {
  const [first, ...others] = figuresIn('guangan-2023', '孕产妇死亡率').filter(
    ({ quote }, _, all) => all.filter((other) => other.quote === quote).length > 1,
  )
  if (!first) throw new Error('No two figures share their quote')
  const same = others.filter(({ quote }) => quote === first.quote)
  const marked = markSegments(markedQuoteOf(first), ...same.map(markedQuoteOf))
  expect(marked.map(({ text }) => text).join('')).toBe(first.quote)
  const evidence = marked.filter((segment) => segment.evidence).map(({ text }) => text)
  for (const { value_as_written: value } of [first, ...same])
    expect(evidence.some((text) => text.includes(value ?? '?'))).toBe(true)
})
