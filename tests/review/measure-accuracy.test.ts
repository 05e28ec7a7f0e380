import { expect, it } from 'vitest'
import type { Figure } from '../../src/model/figure.ts'
import { measureAccuracy } from '../../src/review/measure-accuracy.ts'
import { confirmed, proposal } from './sample.ts'

const figure = { ...proposal, status: 'reviewed' } as unknown as Figure
const wrongYear = { ...figure, year: 2024 }

it('counts a rejected proposal against precision and an added figure against recall', () => {
  const [own, all] = measureAccuracy([
    {
      plan: 'somewhere-2024',
      proposals: [proposal, proposal, proposal],
      matches: [
        { review: confirmed, proposal, figure },
        { review: confirmed, proposal, figure: wrongYear },
        { review: confirmed, proposal: undefined, figure },
        { review: { ...confirmed, verdict: 'reject', reason: 'x' }, proposal, figure: undefined },
      ],
    },
  ])
  expect(own).toMatchObject({
    plan: 'somewhere-2024',
    reviewed: 3,
    proposed: 3,
    matched: 2,
    precision: 2 / 3,
    recall: 2 / 3,
  })
  expect(own?.fields).toMatchObject({ year: 0.5, comparator: 1 })
  expect(all?.plan).toBeNull()
})
