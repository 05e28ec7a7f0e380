import type { Comparator } from '../../../model/figure.ts'
import { readComparator } from './comparators.ts'
import type { Quantity } from './quantity.ts'
import { findReasonAgainst } from '../not-figures/index.ts'
import { groupRuns } from './runs.ts'
import { clauseAt } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Stretch } from '../stretch.ts'

/** A number that is a figure, with its clause and what bounds it. */
export type Value = Stretch & {
  readonly quantity: Quantity
  readonly clause: Stretch
  readonly comparator: Comparator
  /** Where the words behind the number that bound it (以上) end. */
  readonly boundEnd: number
}

/** The figures of a sentence, in runs of values that share their words. */
export function readValueRuns(sentence: Sentence): readonly (readonly Value[])[] {
  const values = sentence.quantities.flatMap((quantity) => readValue(sentence, quantity) ?? [])
  const byQuantity = new Map(values.map((value) => [value.quantity, value]))
  const runs = groupRuns(
    sentence.text,
    values.map(({ quantity }) => quantity),
  )
  return runs.map((run) => shareBounds(run.flatMap((quantity) => byQuantity.get(quantity) ?? [])))
}

function readValue({ text, ...sentence }: Sentence, quantity: Quantity): Value | undefined {
  const { start, end } = quantity
  const clause = clauseAt({ text, ...sentence }, start)
  const before = text.slice(Math.max(clause.start, start - 80), start)
  const after = text.slice(end, Math.min(Math.max(clause.end, end), end + 60))
  const { comparator, behind } = readComparator(before, after)
  const candidate = { quantity, before, after, comparator, behind }
  if (findReasonAgainst(candidate) !== undefined) return undefined
  return {
    start,
    end,
    quantity,
    clause,
    comparator: behind === 0 && isDistance(quantity, before) ? 'eq' : comparatorOf(quantity, comparator),
    boundEnd: end + behind,
  }
}

/** 高于全市1.4个百分点: how far above is said exactly. */
const isDistance = ({ unit }: Quantity, before: string): boolean =>
  unit === '个百分点' && /(?:[高低多少]于|超过?|高出|领先)[一-鿿]{2,10}$/.test(before)

/** 10余项 is more than ten; a range is a range unless a bound says it is only a limit. */
function comparatorOf({ more, valueTo }: Quantity, comparator: Comparator): Comparator {
  if (valueTo !== null) return 'range'
  return more && (comparator === 'eq' || comparator === 'about') ? 'gt' : comparator
}

/** In a run the bound in front of the first and the bound behind the last hold for all: 分别不低于90%、65%. */
function shareBounds(run: readonly Value[]): readonly Value[] {
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined || run.length === 1) return run
  const shared =
    last.boundEnd > last.end ? last.comparator : first.boundEnd === first.end ? first.comparator : 'eq'
  return run.map((value) =>
    value.comparator === 'eq' && value.boundEnd === value.end ? { ...value, comparator: shared } : value,
  )
}
