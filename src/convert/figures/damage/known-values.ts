import type { Proposal } from '../../../model/figure.ts'
import { extentOf } from './extent.ts'
import type { Extent } from './extent.ts'
import { keyOf } from './number-runs.ts'

/** A number the document gives, as the rules read it. */
export type KnownValue = {
  readonly key: string
  readonly value: number
  readonly extent: Extent
  readonly unit: string
  readonly year: number | null
  readonly written: string
  readonly start: number
  readonly end: number
}

/** What a document says of a measure: looked up by its name, whole or by its end. */
export type KnownValues = {
  readonly find: (subject: string) => readonly KnownValue[]
  /** How many people there are. */
  readonly populations: readonly KnownValue[]
  readonly all: readonly KnownValue[]
}

/** Names are compared by their last characters, and so many of one ending are looked at. */
const ending = 3
const most = 40

/** An index of the figures of a document; its numbers are exact only where nothing bounds them. */
export function knownValues(figures: readonly Proposal[]): KnownValues {
  const byEnding = new Map<string, KnownValue[]>()
  const populations: KnownValue[] = []
  const all = figures.flatMap((figure) => toKnown(figure) ?? [])
  for (const known of all) {
    const tail = known.key.slice(-ending)
    const list = byEnding.get(tail) ?? []
    if (list.length < most) list.push(known)
    byEnding.set(tail, list)
    if (/人口/.test(known.key) && known.unit === '人' && populations.length < most) populations.push(known)
  }
  return {
    find: (subject) =>
      subject.length < 2
        ? []
        : (byEnding.get(subject.slice(-ending)) ?? []).filter(
            ({ key }) => key.endsWith(subject) || subject.endsWith(key),
          ),
    populations,
    all,
  }
}

/** The same without what was read at the place that is in doubt. */
export function withoutSpan(known: KnownValues, from: number, to: number): KnownValues {
  const isElsewhere = ({ start, end }: KnownValue): boolean => end <= from || start >= to
  return {
    ...known,
    find: (subject) => known.find(subject).filter(isElsewhere),
    populations: known.populations.filter(isElsewhere),
  }
}

function toKnown(figure: Proposal): KnownValue | undefined {
  const { value, value_to: to, value_as_written: written, unit, comparator, measure_zh, year } = figure
  if (value === null || to !== null || written === null || unit === null) return undefined
  if (comparator !== 'eq' && comparator !== null) return undefined
  const digits = /\d+(?:\.\d+)?/.exec(written)?.[0]
  const factor = digits === undefined || Number(digits) === 0 ? 1 : value / Number(digits)
  const extent = digits === undefined ? { low: value, high: value, step: 1 } : extentOf(digits, factor)
  return {
    key: keyOf(measure_zh),
    value,
    extent,
    unit,
    year,
    written,
    start: figure.value_start,
    end: figure.value_end,
  }
}
