import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Proposal } from '../../../src/model/figure.ts'
import { readCases } from './read-cases.ts'
import { figuresOf } from './small-document.ts'

const folder = new URL('../../fixtures/figures/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))

const signs = { eq: '=', gte: '≥', lte: '≤', gt: '>', lt: '<', about: '≈', range: '~' }
const kinds = { target: '目标', baseline: '基数', milestone: '里程碑', 'annual-rate': '每年' }
const commitments = { firm: '坚决', plain: '一般', aspirational: '力争' }

describe.each(files)('figures in %s', (name) => {
  const cases = readCases(readFileSync(new URL(name, folder), 'utf8'))

  it.each(cases)('reads $title', ({ text, background, headings, expected }) => {
    const lines = figuresOf(text, background, headings).map(toLine)
    expect(lines.map((line, index) => withUnchecked(line, expected[index]))).toEqual(expected)
  })

  it.each(cases)('reads $title in full-width marks and digits alike', ({ text, background, headings }) => {
    const narrow = figuresOf(text, background, headings).map(meaningOf)
    expect(figuresOf(widen(text), background, headings).map(meaningOf)).toEqual(narrow)
  })
})

it('holds at least 500 cases', () => {
  const count = files.flatMap((name) => readCases(readFileSync(new URL(name, folder), 'utf8'))).length
  expect(count).toBeGreaterThanOrEqual(500)
})

function toLine(figure: Proposal): string {
  const { value, value_to: to, comparator, commitment_word: word } = figure
  return [
    figure.value_as_written ?? '—',
    value === null ? '—' : to === null ? String(value) : `${value}~${to}`,
    figure.unit ?? '—',
    comparator === null ? '—' : signs[comparator],
    kinds[figure.kind],
    figure.year === null ? '—' : String(figure.year),
    word === null ? commitments[figure.commitment] : `${commitments[figure.commitment]} ${word}`,
    figure.measure_zh,
  ].join(' | ')
}

/** A field given as `*` is not checked; of a commitment only the word may be left open. */
function withUnchecked(line: string, expected: string | undefined): string {
  const wanted = expected?.split(' | ') ?? []
  return line
    .split(' | ')
    .map((field, index) => (wanted[index] === '*' ? '*' : field))
    .join(' | ')
}

const meaningOf = ({ value, value_to, unit, comparator, kind, year, commitment }: Proposal) => ({
  value,
  value_to,
  unit,
  comparator,
  kind,
  year,
  commitment,
})

/** The same text as another office types it. */
const widen = (text: string): string =>
  text.replace(/[,:;()%\d.]/g, (character, index: number) =>
    /^https?/.test(text.slice(Math.max(0, index - 24), index).replace(/^.*?(?=http|$)/, ''))
      ? character
      : String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  )
