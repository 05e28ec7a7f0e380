import { expect, it } from 'vitest'
import { checkCoding } from '../../src/compare/check-coding.ts'
import type { PublishedPassage } from '../../src/model/dataset.ts'
import { passage } from '../review/sample.ts'

const published = (themes: string[]) =>
  [{ ...passage, themes, plan: 'p', city: 'c', excerpts: [] }] as readonly PublishedPassage[]
const codes = (themes: string[], listed: string[]) =>
  checkCoding(
    { passages: published(themes) },
    new Map([['p', [passage]]]),
    new Map([
      [
        'p',
        {
          ...{ plan: 'p', figures: [], passages: [], quotations: [], not_stated: [] },
          no_theme: listed.map((text) => ({ text, reason: 'preamble' as const })),
        },
      ],
    ]),
  ).map(({ severity, code }) => `${severity} ${code}`)

it('warns of a passage without a theme that nobody has explained', () => {
  expect(codes([], [])).toEqual(['warning uncoded'])
})

it('accepts a passage a person has called preamble', () => {
  expect(codes([], [passage.text])).toEqual([])
})

it('refuses to call a passage preamble that has a theme, or that is gone', () => {
  expect(codes(['childcare'], [passage.text])).toEqual(['error has-theme'])
  expect(codes(['childcare'], ['不在文件里的话'])).toEqual(['error has-theme'])
})
