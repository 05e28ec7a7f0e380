import { expect, test } from 'vitest'
import { locateErrata } from '../../src/convert/locate-errata.ts'
import type { Erratum } from '../../src/model/erratum.ts'

const erratum = (source: string, nth = 1): Erratum => ({
  source,
  nth,
  reading: null,
  certainty: 'unknown',
  reason_zh: '缺字',
  reason_en: 'lost',
})
const text = '甲06岁,乙06岁。'
const sidecar = { path: 'seeds/a.yaml', text: 'errata:\n  - source: 甲0\n  - source: 07岁\n' }

test('finds the occurrence that is meant, in the order of the text', () => {
  const { located, issues } = locateErrata(text, [erratum('06岁', 2), erratum('甲0')], sidecar)
  expect(located.map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [6, 9],
  ])
  expect(issues).toEqual([])
})

test('reports words that are not in the document', () => {
  expect(locateErrata(text, [erratum('07岁')], sidecar).issues).toEqual([
    {
      severity: 'error',
      code: 'erratum-not-found',
      message:
        'The erratum `07岁` is not found in the document. Copy the damaged words from the document character for character, or correct `nth`.',
      at: { file: 'seeds/a.yaml', line: 3 },
      quote: '07岁',
    },
  ])
})

test('reports an occurrence beyond the last', () => {
  expect(locateErrata(text, [erratum('06岁', 3)], sidecar).issues[0]?.message).toBe(
    'The erratum `06岁` is to stand at its occurrence `3`, but the document has it 2 times. Copy the damaged words from the document character for character, or correct `nth`.',
  )
})
