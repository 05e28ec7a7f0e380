import { expect, it } from 'vitest'
import { checkSilence } from '../../src/compare/check-silence.ts'
import type { Dataset } from '../../src/model/dataset.ts'

const dataset = {
  plans: [{ id: 'p' }],
  themes: [{ id: 'tcm' }, { id: 'childcare' }],
  figures: [],
  passages: [{ plan: 'p', themes: ['tcm'] }],
} as unknown as Dataset
const codes = (not_stated: string[]) =>
  checkSilence(
    dataset,
    new Map([['p', { plan: 'p', figures: [], passages: [], no_theme: [], quotations: [], not_stated }]]),
  ).map(({ severity, code }) => `${severity} ${code}`)

it('accepts a silence that a person has confirmed', () => {
  expect(codes(['childcare'])).toEqual([])
})

it('warns of a silence nobody has confirmed', () => {
  expect(codes([])).toEqual(['warning silence-unconfirmed'])
})

it('refuses a confirmed silence that is none', () => {
  expect(codes(['childcare', 'tcm'])).toEqual(['error not-silent'])
})
