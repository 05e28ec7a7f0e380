import { describe, expect, it } from 'vitest'
import { readProject } from '../../scripts/lib/read-project.ts'
import { convertPlan, type ConvertedPlan } from '../../src/convert/convert-plan.ts'

const { seeds, codebook } = readProject()

describe.each(seeds.map((seed) => ({ ...seed, text: new TextDecoder().decode(seed.bytes) })))(
  'the addresses of $id',
  (seed) => {
    const convert = (text: string, known?: ConvertedPlan): ConvertedPlan => {
      const result = convertPlan({
        ...seed,
        ...{ codebook, bytes: new TextEncoder().encode(text) },
        known: known && { headings: known.plan.headings, passages: known.passages },
      })
      if (!('plan' in result)) throw new Error('not converted')
      return result
    }
    const first = convert(seed.text)
    const { passages } = first
    const middle = passages[Math.floor(passages.length / 2)]?.text ?? ''

    it('stay when an unchanged text is converted again', () => {
      expect(convert(seed.text, first)).toEqual(first)
    })

    it.each([
      ['a new sentence', '本句为新增的一句话。'],
      ['a copy of a sentence further up', passages.find(({ text }) => text.endsWith('。'))?.text ?? ''],
      ['a copy of a sentence further down', passages.findLast(({ text }) => text.endsWith('。'))?.text ?? ''],
      ['a copy of the sentence it comes before', middle],
    ])('stay when %s is put in', (_claim, added) => {
      const at = seed.text.indexOf(middle)
      const changed = convert(`${seed.text.slice(0, at)}${added}${seed.text.slice(at)}`, first)
      expect(changed.passages.length).toBe(passages.length + 1)
      const placeOf = new Map(changed.passages.map(({ id, start }) => [id, start]))
      const shift = (start: number): number =>
        start < Array.from(seed.text.slice(0, at)).length ? start : start + Array.from(added).length
      expect(passages.filter(({ id, start }) => placeOf.get(id) !== shift(start))).toEqual([])
      expect(changed.plan.headings.map(({ id }) => id)).toEqual(first.plan.headings.map(({ id }) => id))
      const figures = new Map(changed.figures.map(({ id, start }) => [id, start]))
      expect(first.figures.filter(({ id, start }) => figures.get(id) !== shift(start))).toEqual([])
    })
  },
)
