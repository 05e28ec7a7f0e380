import { findImpliedBase, testDifference, testGrowth, testMultiple } from './arithmetic.ts'
import { middleOf, times } from './extent.ts'
import type { Extent } from './extent.ts'
import type { KnownValues } from './known-values.ts'
import type { NumberRun, WrittenNumber } from './number-runs.ts'
import { plain } from './relation.ts'
import type { Relation, RelationFinder } from './relation.ts'

/** Each change with the result in front of it and the base: in the sentence, or in the year it is reckoned from. */
export const changes: RelationFinder = ({ runs, known }) =>
  runs.flatMap((run, index) => {
    if (run.numbers[0]?.role !== 'change') return []
    const results = resultsBefore(runs.slice(0, index), run.numbers.length)
    return run.numbers.flatMap((change, nth) => {
      const result = results[nth]
      return result === undefined
        ? []
        : testChange(change, result, run.numbers[0] ?? change, basesOf(runs, index, result, change, known))
    })
  })

/** The last numbers in front of a run of changes that are no change themselves, as many as it has. */
function resultsBefore(runs: readonly NumberRun[], count: number): readonly WrittenNumber[] {
  const numbers = runs.flatMap((run) => run.numbers)
  const results = numbers.filter(({ role }) => role === 'result' || role === 'plain').slice(-count)
  return results.length === count ? results : []
}

type Base = { readonly extent: Extent; readonly written: string; readonly number?: WrittenNumber }

function basesOf(
  runs: readonly NumberRun[],
  index: number,
  result: WrittenNumber,
  { since }: WrittenNumber,
  known: KnownValues,
): readonly Base[] {
  const inSentence = runs
    .slice(0, index)
    .flatMap(({ numbers }) => numbers)
    .filter((number) => number.role === 'base' && number.unit === result.unit && number.start < result.start)
    .at(-1)
  if (inSentence !== undefined) return [{ ...inSentence, number: inSentence }]
  return known
    .find(result.subject)
    .filter(({ unit, year }) => unit === result.unit && since !== undefined && year === since)
    .map(({ extent, written }) => ({ extent, written }))
}

function testChange(
  change: WrittenNumber,
  result: WrittenNumber,
  first: WrittenNumber,
  bases: readonly Base[],
): readonly Relation[] {
  if (change.isRough || result.isRough) return []
  const signed = times(change.extent, first.sign)
  if (bases.length === 0) return impliedBase(change, result, signed)
  return bases.map((base): Relation => {
    const numbers = [...(base.number === undefined ? [] : [base.number]), result, change]
    const [from, to] = [middleOf(base.extent) / result.factor, middleOf(result.extent) / result.factor]
    if (change.unit === '%' && result.unit !== '%' && result.unit !== '‰')
      return {
        kind: 'growth',
        numbers,
        outcome: testGrowth(base.extent, result.extent, signed),
        computation: `(${plain(to)} − ${plain(from)}) ÷ ${plain(from)} = ${plain(((to - from) / from) * 100, 2)}%`,
      }
    if (change.unit === '倍')
      return {
        kind: 'multiple',
        numbers,
        outcome: testMultiple(base.extent, result.extent, signed),
        computation: `(${plain(to)} − ${plain(from)}) ÷ ${plain(from)} = ${plain((to - from) / from, 2)}`,
      }
    const isDifference = change.unit === result.unit || change.unit === '个百分点'
    return {
      kind: 'difference',
      numbers,
      outcome: isDifference ? testDifference(base.extent, result.extent, signed) : 'open',
      computation: `${plain(to)} − ${plain(from)} = ${plain(to - from)}`,
    }
  })
}

function impliedBase(change: WrittenNumber, result: WrittenNumber, signed: Extent): readonly Relation[] {
  if (change.unit !== '%' || result.unit === '%' || result.unit === '‰') return []
  const base = findImpliedBase(result.extent, signed)
  if (base === undefined) return []
  const [now, from] = [middleOf(result.extent) / result.factor, base / result.factor]
  return [
    {
      kind: 'implied-base',
      numbers: [change, result],
      outcome: 'fits',
      computation: `(${plain(now)} − ${plain(from)}) ÷ ${plain(from)} = ${plain((now / from - 1) * 100, 2)}%`,
    },
  ]
}
