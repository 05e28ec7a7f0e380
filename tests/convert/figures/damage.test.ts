import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findDamage } from '../../../src/convert/figures/damage.ts'
import { normaliseText } from '../../../src/convert/figures/normalise.ts'
import type { Issue } from '../../../src/model/issue.ts'
import { readCases } from './read-cases.ts'
import { smallDocument } from './small-document.ts'

const folder = new URL('../../fixtures/figures/damage/', import.meta.url)

describe.each(readdirSync(folder))('damage in %s', (name) => {
  it.each(readCases(readFileSync(new URL(name, folder), 'utf8')))('suspects $title', ({ text, expected }) => {
    const issues = findDamage(text, normaliseText(text), smallDocument(text).passages, 'x')
    expect(issues.map(toLine)).toEqual(expected)
  })
})

it('says what is wrong, where, and what to do', () => {
  const text = '第一行。\n降低3070岁人群死亡率。'
  expect(findDamage(text, text, smallDocument(text).passages, 'seeds/x.txt')).toEqual([
    {
      severity: 'warning',
      code: 'lost-dash-in-ages',
      message:
        'A dash between two ages seems to be lost in `3070岁`; it may have read `30—70岁` (certain). Compare it with another copy and describe it as an erratum in the sidecar.',
      at: { file: 'seeds/x.txt', line: 2 },
      quote: '3070岁',
    },
  ])
})

function toLine({ code, quote, message }: Issue): string {
  const readings = [...(/may have read (.*) \(/.exec(message)?.[1] ?? '').matchAll(/`([^`]*)`/g)].map(
    (match) => match[1],
  )
  const certainty = /\((certain|probable|unknown)\)/.exec(message)?.[1] ?? ''
  return [code, quote ?? '', readings.length === 0 ? '—' : readings.join('或'), certainty].join(' | ')
}
