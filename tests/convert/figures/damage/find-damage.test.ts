import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../../src/convert/figures/find-figures.ts'
import type { Issue } from '../../../../src/model/issue.ts'
import { readCases } from '../read-cases.ts'
import { contextOf, emptyCodebook, smallDocument } from '../small-document.ts'

const folder = new URL('../../../fixtures/figures/damage/', import.meta.url)

const issuesOf = (text: string, background = ''): readonly Issue[] =>
  findFigures({
    plan: 'x',
    document: smallDocument(text),
    context: contextOf(background),
    codebook: emptyCodebook,
  }).issues

describe.each(readdirSync(folder))('damage in %s', (name) => {
  it.each(readCases(readFileSync(new URL(name, folder), 'utf8')))(
    'suspects $title',
    ({ text, background, expected }) => {
      const issues = issuesOf(text, background)
      expect(issues.map(toLine)).toEqual(expected.map((line) => line.split(' | ').slice(0, 4).join(' | ')))
      expected.forEach((line, index) => {
        const [, , , , evidence] = line.split(' | ')
        if (evidence === undefined) expect(issues[index]?.evidence).toBeUndefined()
        else expect(issues[index]?.evidence?.join('; ').replaceAll('`', '')).toContain(evidence)
      })
    },
  )
})

it('says what is wrong, where, and what to do', () => {
  expect(issuesOf('第一行。\n降低3070岁人群死亡率。')).toEqual([
    {
      severity: 'warning',
      code: 'lost-dash-in-ages',
      message:
        'A dash or point in an age seems to be lost in `3070岁`; it may have read `30—70岁` (certain). Compare it with another copy and describe it as an erratum in the sidecar.',
      at: { file: 'x', line: 2 },
      quote: '3070岁',
      reading: '30—70岁',
      alternatives: [],
      certainty: 'certain',
    },
  ])
})

it('gives the calculation that speaks for a reading', () => {
  const [issue] = issuesOf('签约率由40.2%提高到452%,提高5个百分点。')
  expect(issue).toMatchObject({ reading: '45.2%', alternatives: ['4%、52%', '4—52%'], certainty: 'certain' })
  expect(issue?.message).toContain('(certain: `45.2%` fits: 45.2 − 40.2 = 5;')
})

const toLine = ({ code, quote = '', reading, alternatives = [], certainty }: Issue): string =>
  [
    code,
    quote,
    reading === null || reading === undefined ? '—' : [reading, ...alternatives].join('或'),
    certainty ?? '',
  ].join(' | ')
