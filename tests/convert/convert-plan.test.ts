import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readProject } from '../../scripts/lib/read-project.ts'
import { convertPlan } from '../../src/convert/convert-plan.ts'
import type { ConvertedPlan } from '../../src/convert/convert-plan.ts'
import { planSchema } from '../../src/model/plan.ts'

const { seeds, codebook } = readProject()

function convert(text: string, index = 0): ConvertedPlan {
  const seed = seeds[index]
  if (seed === undefined) throw new Error('no seed')
  const sidecar = { ...seed.sidecar, errata: [] }
  const result = convertPlan({ ...seed, sidecar, bytes: new TextEncoder().encode(text), codebook })
  if (!('plan' in result)) throw new Error('not converted')
  return result
}

test('counts offsets in code points, after the byte order mark', () => {
  const { plan, passages } = convert('\ufeff一、目标\n𠮷镇新建3家机构。𠮷村再建2家。\n')
  expect(plan.characters).toBe(22)
  expect(passages.map(({ start, end, text }) => [start, end, text])).toEqual([
    [5, 14, '𠮷镇新建3家机构。'],
    [14, 21, '𠮷村再建2家。'],
  ])
})

test('gives a plan that fits its schema, with the seed it came from', () => {
  const { plan } = convert('一、目标\n新建3家机构。\n')
  expect(planSchema.parse(plan)).toEqual(plan)
  expect(plan.source).toBe('seeds/dongguan-2024.txt')
})

test('warns of a heading that lost its stop, by its line', () => {
  const { issues } = convert(
    '一、任务\n1. 做好筛查。实施。\n2. 做好随访。开展。\n3. 推行智慧接种2021年底前建成。\n',
  )
  expect(issues.find(({ code }) => code === 'heading-without-stop')).toEqual({
    severity: 'warning',
    code: 'heading-without-stop',
    message:
      'The heading `3. 推行智慧接种` has lost the stop that ends it, so its end is a guess. Look at the line and describe the lost stop as an erratum.',
    at: { file: 'seeds/dongguan-2024.txt', line: 4 },
    quote: '3. 推行智慧接种',
  })
})

test('quotes every figure and passage of a damaged document from its place, the same way twice', () => {
  const texts = seeds.map(({ bytes }) => new TextDecoder().decode(bytes))
  const damaged = fc
    .tuple(
      fc.nat(4),
      fc.nat(3000),
      fc.integer({ min: 200, max: 900 }),
      fc.constantFrom('𠮷', '“', '%', '20212030', '\r\n'),
    )
    .map(([index, from, length, splice]) => {
      const part = texts[index]?.slice(from, from + length) ?? ''
      const middle = Math.floor(part.length / 2)
      return { index, text: `文${part.slice(0, middle)}${splice}${part.slice(middle + 3)}` }
    })
  fc.assert(
    fc.property(damaged, ({ index, text }) => {
      const { passages, figures, ...rest } = convert(text, index)
      const points = [...text]
      const at = (start: number, end: number): string => points.slice(start, end).join('')
      expect(passages.every((passage) => at(passage.start, passage.end) === passage.text)).toBe(true)
      expect(figures.every((figure) => at(figure.start, figure.end) === figure.quote)).toBe(true)
      expect(convert(text, index)).toEqual({ passages, figures, ...rest })
    }),
    { numRuns: 40, seed: 4 },
  )
})
