import { testRate, testShare, testSum } from './arithmetic.ts'
import type { Outcome } from './arithmetic.ts'
import { middleOf } from './extent.ts'
import { isThing, keyOf } from './number-runs.ts'
import type { WrittenNumber } from './number-runs.ts'
import { plain } from './relation.ts'
import type { Relation, RelationFinder } from './relation.ts'

/** …共412家,其中…356个,占86.4%: the share with the part in front of it and a whole before that. */
export const shares: RelationFinder = ({ runs }) => {
  const numbers = runs.flatMap((run) => run.numbers)
  return numbers.flatMap((share, index) => {
    const part = numbers[index - 1]
    if (share.role !== 'share' || share.isRough || part === undefined || part.unit === '%') return []
    const wholes = numbers
      .slice(Math.max(0, index - 8), index - 1)
      .filter((whole) => isCountLike(whole, part))
    const found = wholes.map((whole): Relation => ({
      kind: 'share',
      numbers: [whole, part, share],
      outcome: part.isRough || whole.isRough ? 'open' : testShare(part.extent, whole.extent, share.extent),
      computation: `${part.written} ÷ ${whole.written} = ${plain((middleOf(part.extent) / middleOf(whole.extent)) * 100, 2)}%`,
    }))
    const fits = found.filter(({ outcome }) => outcome === 'fits')
    // With several numbers in front nobody knows which is the whole: only a fit tells.
    return fits.length > 0 ? fits : found.length === 1 ? found : []
  })
}

/** Counts of the same kind: people with people, things with things, whatever their measure words. */
const isCountLike = (one: WrittenNumber, other: WrittenNumber): boolean =>
  isThing(one.unit) && isThing(other.unit) && (one.unit === '人') === (other.unit === '人')

/** …412家,其中A3家、B18家: parts behind 其中 or 分别 against the number in front. */
export const sums: RelationFinder = ({ text, runs }) => {
  const numbers = runs.flatMap((run) => run.numbers)
  return numbers.flatMap((total, index) => {
    const next = numbers[index + 1]
    const link = next === undefined ? '' : text.slice(total.end, next.start)
    const opens = /^[^,;:。(]{0,16}[,:(]?(?:其中|包括|包含|分别为|分别是)/.test(link)
    if (next === undefined || !opens || !isThing(total.unit) || total.isRough) return []
    const parts = partsBehind(text, numbers.slice(index + 1), total)
    if (parts.length < 2 || parts.some(({ isRough }) => isRough)) return []
    return [
      {
        kind: 'sum',
        numbers: [total, ...parts],
        outcome: testSum(
          total.extent,
          parts.map(({ extent }) => extent),
          /分别/.test(link),
        ),
        computation: `${parts.map(({ extent }) => plain(middleOf(extent))).join(' + ')} = ${plain(parts.reduce((sum, { extent }) => sum + middleOf(extent), 0))} : ${plain(middleOf(total.extent))}`,
      },
    ]
  })
}

/** Counts that follow one another with 、 or a comma and a noun between, up to the end of the sentence part. */
function partsBehind(
  text: string,
  numbers: readonly WrittenNumber[],
  total: WrittenNumber,
): readonly WrittenNumber[] {
  const parts: WrittenNumber[] = []
  let from = total.end
  for (const number of numbers.slice(0, 12)) {
    const words = text.slice(from, number.start)
    const isPart =
      isCountLike(number, total) && number.role === 'plain' && words.length <= 40 && !/[;。]/.test(words)
    if (!isPart) break
    parts.push(number)
    from = number.end
  }
  return parts
}

/** 每千人口床位4.32张 with 6012 beds and a population given elsewhere, for the same year. */
export const rates: RelationFinder = ({ runs, known }) =>
  runs.flatMap(({ numbers }) =>
    numbers.flatMap((rate) => {
      const [, per = '', unit] =
        /^每?(千|万|十万|10万)(?:名)?(?:常住|户籍)?人口?(?:拥有)?(.*)$/.exec(rate.subject) ?? []
      const factor = { 千: 1000, 万: 10_000, 十万: 100_000, '10万': 100_000 }[per]
      if (factor === undefined || unit === undefined || rate.isRough) return []
      const totals = known.find(keyOf(unit)).filter((count) => count.unit === rate.unit)
      return totals.flatMap((count) =>
        known.populations
          .filter((population) => population.year === count.year)
          .map((population): Relation => ({
            kind: 'rate',
            numbers: [rate],
            outcome: fitOnly(
              testRate(rate.extent, { count: count.extent, population: population.extent, per: factor }),
            ),
            computation: `${count.written} ÷ ${population.written} × ${factor} = ${plain((count.value / population.value) * factor, 2)}`,
          })),
      )
    }),
  )

/** Which year or which residents a rate is reckoned with is not said, so a misfit proves nothing. */
const fitOnly = (outcome: Outcome): Outcome => (outcome === 'fits' ? 'fits' : 'open')
